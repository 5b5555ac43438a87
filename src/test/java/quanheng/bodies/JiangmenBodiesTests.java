package quanheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static quanheng.bodies.MadeBody.OFFICE;
import static quanheng.bodies.MadeBody.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;
import quanheng.reading.BodyKind;
import quanheng.reading.SeatRank;

/// The annex of an issued plan becomes a leading group with its office: one head, two deputies, thirty-five members.
@EmptyOfficeTest
class JiangmenBodiesTests {
    private static final Path FOLDER = Path.of("../shared/seeds");
    private static final List<String> COUNTIES =
            List.of("蓬江区人民政府", "江海区人民政府", "新会区人民政府", "台山市人民政府", "开平市人民政府", "恩平市人民政府", "鹤山市人民政府");

    @Autowired
    Plans plans;

    @Autowired
    BodyProposals proposals;

    @Autowired
    Confirming confirming;

    @Autowired
    Bodies bodies;

    @Autowired
    Members members;

    @Test
    void theAnnexBecomesAGroupOfThirtyEightAndItsOffice() throws IOException {
        var plan = confirmedPlan();
        var read = proposals.of(OFFICE, plan);
        assertThat(read)
                .extracting(BodyProposal::kind)
                .containsExactly(BodyKind.LEADING_GROUP, BodyKind.OFFICE, BodyKind.JOINT_CONFERENCE);
        var group = read.getFirst();
        assertThat(group.name()).isEqualTo("江门市创建国家知识产权试点城市工作领导小组");
        assertThat(group.sentence()).contains("成立由分管副市长担任组长");

        var some = group.seats().subList(0, 3);
        var body = done(confirming.confirm(OFFICE, wish(group, some)));
        assertThat(proposals.of(OFFICE, plan).getFirst().open())
                .as("the rest waits")
                .isEqualTo(35);
        done(confirming.confirm(OFFICE, wish(group, group.seats())));
        var office =
                done(confirming.confirm(OFFICE, wish(read.get(1), read.get(1).seats())));

        var seated = members.of(OFFICE, body);
        assertThat(seated).filteredOn(term -> term.rank() == SeatRank.HEAD).hasSize(1);
        assertThat(seated).filteredOn(term -> term.rank() == SeatRank.DEPUTY).hasSize(2);
        assertThat(seated).filteredOn(term -> term.rank() == SeatRank.MEMBER).hasSize(35);
        assertThat(seated)
                .extracting(Term::unit)
                .containsAll(COUNTIES)
                .contains("市中级人民法院", "市人民检察院", "江门海关", "市国税局", "市地税局");
        assertThat(seated).filteredOn(term -> COUNTIES.contains(term.unit())).hasSize(COUNTIES.size());
        assertThat(seated).allSatisfy(term -> assertThat(term.source()).startsWith("/plans/" + plan));
        assertThat(members.of(OFFICE, office)).singleElement().satisfies(term -> {
            assertThat(term.person()).isEqualTo("伍炜波");
            assertThat(term.seatPost()).isEqualTo("主任");
        });
        assertThat(bodies.find(OFFICE, office).orElseThrow().ofBody()).isEqualTo(body);
        assertThat(proposals.of(OFFICE, plan).getFirst().isDone()).isTrue();
        assertThat(seated.stream().filter(term -> term.isOn(LocalDate.of(2015, 7, 1))))
                .hasSize(38);
    }

    private static Confirming.Wish wish(BodyProposal proposal, List<BodyProposal.Seat> seats) {
        return new Confirming.Wish(
                proposal.planId(),
                proposal.key(),
                proposal.name(),
                Objects.requireNonNullElse(proposal.from(), LocalDate.of(2014, 5, 1)),
                seats.stream()
                        .map(seat -> new Confirming.Seat(
                                seat.findingId(), seat.seatPost(), seat.person(), seat.unit(), seat.post()))
                        .toList());
    }

    private UUID confirmedPlan() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the issued plans are not at hand: " + FOLDER);
        try (var files = Files.list(FOLDER)) {
            var first = files.filter(file -> file.getFileName().toString().startsWith("000_"))
                    .findFirst();
            assumeTrue(first.isPresent(), "the plan of Jiangmen is not at hand");
            var text = Files.readString(first.get()) + "\n\n";
            var file = UploadedPlan.file("jiangmen-bodies.txt", text.getBytes(StandardCharsets.UTF_8));
            var intake = plans.upload(file, null, "coordinator");
            if (!(intake instanceof Intake.Read uploaded)) {
                throw new IllegalStateException("the plan is refused: " + intake);
            }
            var version = plans.version(uploaded.version());
            plans.confirm(version.id(), version.revision(), true, "coordinator");
            return version.planId();
        }
    }
}
