package quanheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Organisations in the database.
@Component
class OrganizationStore {
    private static final String SELECT = """
            select id, organization.name, organization.region_code,
                   array_remove(array_agg(alias.name order by alias.place), organization.name) as aliases
            from parties.organization
            join parties.alias on alias.organization_id = organization.id
            """;

    private final JdbcClient database;

    OrganizationStore(JdbcClient database) {
        this.database = database;
    }

    void lock(String regionCode) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('parties.organization' || :region, 0))")
                .param("region", regionCode)
                .query((row, number) -> 0)
                .single();
    }

    UUID insert(String name, String regionCode) {
        var id = UUID.randomUUID();
        database.sql("insert into parties.organization (id, name, region_code) values (:id, :name, :region)")
                .param("id", id)
                .param("name", name)
                .param("region", regionCode)
                .update();
        return id;
    }

    void addName(UUID id, String regionCode, String name) {
        database.sql("""
                        insert into parties.alias (organization_id, region_code, name, place)
                        select :id, :region, :name, count(*) from parties.alias where organization_id = :id
                        """)
                .param("id", id)
                .param("region", regionCode)
                .param("name", name)
                .update();
    }

    Optional<Organization> named(String name, String regionCode) {
        return database.sql(SELECT + """
                        where id = (select organization_id from parties.alias
                                    where region_code = :region and name = :name)
                        group by id
                        """)
                .param("region", regionCode)
                .param("name", name)
                .query(OrganizationStore::organization)
                .optional();
    }

    Optional<Organization> find(UUID id) {
        return database.sql(SELECT + "where id = :id group by id")
                .param("id", id)
                .query(OrganizationStore::organization)
                .optional();
    }

    List<Organization> all() {
        return database.sql(SELECT + "group by id order by organization.region_code, organization.name")
                .query(OrganizationStore::organization)
                .list();
    }

    private static Organization organization(ResultSet row, int number) throws SQLException {
        return new Organization(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("region_code"), List.of((String[])
                        row.getArray("aliases").getArray()));
    }
}
