package quanheng.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.formats.Formats;
import quanheng.formats.Profile;
import quanheng.journal.Journal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Mapping profiles by name: those the office saved, and those that come with the product.
@Component
public class Profiles {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    Profiles(JdbcClient database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// Saves a profile under its name, over an earlier one of that name.
    @Transactional
    public void save(Profile profile, String by) {
        database.sql("""
                        insert into imports.profile (name, content, saved_by, saved_at)
                        values (:name, :content::jsonb, :by, :at)
                        on conflict (name) do update
                        set content = excluded.content, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        """)
                .param("name", profile.name())
                .param("content", JSON.writeValueAsString(profile.toMap()))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.append(by, "imports.profile-saved", "profile:" + profile.name(), profile.toMap());
    }

    /// A profile by its name.
    public Optional<Profile> find(String name) {
        return saved().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .or(() -> Formats.profiles().stream()
                        .filter(profile -> profile.name().equals(name))
                        .findFirst());
    }

    /// The profiles the office saved, by name.
    public List<Profile> saved() {
        return database.sql("select content from imports.profile order by name")
                .query((row, number) -> Profile.of(JSON.readValue(row.getString(1), OBJECT)))
                .list();
    }
}
