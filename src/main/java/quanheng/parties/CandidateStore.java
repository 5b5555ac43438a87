package quanheng.parties;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds names worth comparing by keys the database has an index for: brand, address, the name itself, former names.
@Component
class CandidateStore {
    /// Two names worth comparing.
    record Pair(int one, int other) {}

    private static final String NEAR = """
            with own as (
                select name.* from parties.name
                join parties.belonging on belonging.name_id = name.id and belonging.until is null
                where belonging.owner_id = :owner
                order by name.id limit 50
            ), near as (
                select other.id, own.region_code as own_region, other.region_code
                from own join parties.name other on other.brand = own.brand
                where not other.person and not own.person
                union
                select other.id, own.region_code, other.region_code
                from own join parties.name other on other.name = own.name
                union
                select other.id, own.region_code, other.region_code
                from own join parties.name other on md5(other.address) = md5(own.address)
                where own.address <> '' and other.address <> '' and not other.person and not own.person
                union
                select other.id, '', other.region_code
                from parties.former_name
                join parties.name other on other.name = former_name.name
                where former_name.owner_id = :owner and former_name.ended_at is null
                union
                select belonging.name_id, own.region_code, ''
                from own
                join parties.former_name on former_name.name = own.name and former_name.ended_at is null
                join parties.belonging on belonging.owner_id = former_name.owner_id
                 and belonging.until is null
            )
            select near.id from near
            join parties.belonging on belonging.name_id = near.id and belonging.until is null
            where belonging.owner_id <> :owner
            group by near.id
            order by bool_or(left(own_region, 4) = left(region_code, 4)) desc, near.id
            limit :limit
            """;

    private final JdbcClient database;

    CandidateStore(JdbcClient database) {
        this.database = database;
    }

    /// Ids of names like those of an owner, that belong to others.
    List<Integer> near(int ownerId, int limit) {
        return database.sql(NEAR)
                .param("owner", ownerId)
                .param("limit", limit)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /// Names without a code of owners without one, in order, each with the nearest names of owners with a code.
    List<Pair> uncoded(int after, int limit) {
        return database.sql("""
                        select bare.id as one, near.id as other
                        from (
                            select id, brand, name, region_code from parties.name
                            where not stands and not person and id > :after
                            order by id limit :limit
                        ) as bare
                        join parties.belonging on belonging.name_id = bare.id and belonging.until is null
                        join parties.owner on owner.id = belonging.owner_id and owner.credit_code = ''
                        cross join lateral (
                            select other.id from parties.name other
                            where not other.person and other.brand = bare.brand and other.stands
                            order by (other.name = bare.name) desc,
                                     (left(other.region_code, 4) = left(bare.region_code, 4)) desc, other.id
                            limit 3
                        ) as near
                        order by bare.id
                        """)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Pair(row.getInt(1), row.getInt(2)))
                .list();
    }

    /// The last name without a code among the next so many; 0 where there are none.
    int last(int after, int limit) {
        return database.sql("""
                        select coalesce(max(id), 0) from (
                            select id from parties.name where not stands and not person and id > :after
                            order by id limit :limit) as bare
                        """)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /// Pairs of owners that somebody keeps apart, both ways round.
    Set<Pair> apart(Collection<Integer> ownerIds) {
        var apart = new HashSet<Pair>();
        database.sql("""
                        select from_owner, to_owner from parties.decision
                        where kind = 'APART' and undone_at is null
                          and (from_owner = any(:ids) or to_owner = any(:ids))
                        """).param("ids", OwnerStore.ints(ownerIds)).query(row -> {
            apart.add(new Pair(row.getInt(1), row.getInt(2)));
            apart.add(new Pair(row.getInt(2), row.getInt(1)));
        });
        return apart;
    }

    /// Former names of owners, as they are compared.
    Set<String> former(Collection<Integer> ownerIds) {
        return new HashSet<>(
                database.sql("select name from parties.former_name where owner_id = any(:ids) and ended_at is null")
                        .param("ids", OwnerStore.ints(ownerIds))
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
