package quanheng.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quanheng.parties.Organization;

class UnitNamesTests {
    private final Organization here = new Organization(UUID.randomUUID(), "市科技局", "440700", List.of());
    private final Organization there = new Organization(UUID.randomUUID(), "市科技局", "440800", List.of("市知识产权局"));
    private final Organization other = new Organization(UUID.randomUUID(), "市财政局", "440700", List.of());
    private final UnitNames names = new UnitNames(List.of(here, there, other));

    @Test
    void aNameThatSeveralBearSaysWhereItIs() {
        assertThat(names.of(here.id())).isEqualTo("市科技局 440700");
        assertThat(names.of(other.id())).isEqualTo("市财政局");
        assertThat(names.meant("市科技局 440800")).containsExactly(there);
        assertThat(names.meant("市科技局")).containsExactly(here, there);
    }

    @Test
    void whateverIsPrintedIsUnderstoodAgain() {
        assertThat(names.all())
                .allSatisfy(unit -> assertThat(names.meant(names.of(unit.id()))).containsExactly(unit));
        assertThat(names.meant("市知识产权局")).containsExactly(there);
        assertThat(names.meant("市文旅局")).isEmpty();
    }
}
