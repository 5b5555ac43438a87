package quanheng.parties;

/// The rules by which names come to owners without anybody deciding, as statements over the ids of names.
///
/// 1. A code whose check character holds is an owner.
/// 2. A full name without such a code (a registered form with its place, a university) belongs to the one owner that
///    bears that name with a code; where there is none, or more than one, the name stands for an owner of its own.
/// 3. Any other name stands for itself within its region, a person within his address.
///
/// What a person decided is never touched.
final class Settling {
    static final String OWNERS_BY_CODE = """
            insert into parties.owner (person, name, credit_code, known_by, made_for, region_code, made_at)
            select distinct on (credit_code) false, printed, credit_code, '', id, region_code, :at
            from parties.name
            where id = any(:ids) and stands
            order by credit_code, id
            on conflict (credit_code) where credit_code <> '' do nothing
            """;

    static final String BELONG_BY_CODE = """
            insert into parties.belonging (name_id, owner_id, came_by, since, because, decided_by)
            select name.id, case when owner.merged_into is null then owner.id else parties.present(owner.id) end,
                   owner.id, :at, 'SAME_CODE', 'system'
            from parties.name
            join parties.owner on owner.credit_code = name.credit_code and owner.credit_code <> ''
            where name.id = any(:ids) and name.stands
            """;

    static final String OWNERS_ALONE = """
            insert into parties.owner (person, name, credit_code, known_by, made_for, region_code, made_at)
            select person, printed, '', '', id, region_code, :at
            from parties.name
            where id = any(:ids) and not stands and not safe
            """;

    static final String BELONG_ALONE = """
            insert into parties.belonging (name_id, owner_id, came_by, since, because, decided_by)
            select name.id, owner.id, owner.id, :at, 'ALONE', 'system'
            from parties.name
            join parties.owner on owner.made_for = name.id
            where name.id = any(:ids) and not stands and not safe
            """;

    /// Full names without a code among the names added, and among those that share their name with one added; with the
    /// owners that bear the name with a code.
    private static final String BARE = """
            with bare as materialized (
                select distinct other.id, other.name
                from unnest(:ids) as added (id)
                join parties.name on name.id = added.id and name.safe
                join parties.name other on other.name = name.name and other.safe and not other.stands
            ), borne as materialized (
                select bare.id, bare.name, bearer.owners, bearer.owner_id, bearer.came_by
                from bare
                cross join lateral (
                    select count(distinct present.id) as owners, min(present.id) as owner_id, min(owner.id) as came_by
                    from parties.name
                    join parties.owner on owner.credit_code = name.credit_code and owner.credit_code <> ''
                    cross join lateral (
                        select case when owner.merged_into is null then owner.id
                                    else parties.present(owner.id) end as id
                    ) as present
                    where name.name = bare.name and name.stands
                ) as bearer
            )
            """;

    static final String OWNERS_BY_NAME = BARE + """
            insert into parties.owner (person, name, credit_code, known_by, made_for, region_code, made_at)
            select distinct on (name.name) false, printed, '', name.name, name.id, region_code, :at
            from borne
            join parties.name on name.id = borne.id
            where borne.owners <> 1
            order by name.name, name.id
            on conflict (known_by) where known_by <> '' do nothing
            """;

    static final String BELONG_BY_NAME = BARE + """
            , wanted as materialized (
                select borne.id as name_id,
                       case when borne.owners = 1 then borne.owner_id
                            when owner.merged_into is null then owner.id
                            else parties.present(owner.id) end as owner_id,
                       case when borne.owners = 1 then borne.came_by else owner.id end as came_by,
                       case when borne.owners = 1 then 'SAME_NAME' else 'ALONE' end as because
                from borne
                left join parties.owner on owner.known_by = borne.name and owner.known_by <> ''
            ), ended as (
                update parties.belonging set until = greatest(:at, since + interval '1 microsecond')
                from wanted
                where belonging.name_id = wanted.name_id and belonging.until is null
                  and belonging.decision_id is null and belonging.owner_id <> wanted.owner_id
                returning belonging.name_id, belonging.until
            )
            insert into parties.belonging (name_id, owner_id, came_by, since, because, decided_by)
            select wanted.name_id, wanted.owner_id, wanted.came_by, coalesce(ended.until, :at), wanted.because, 'system'
            from wanted
            left join ended using (name_id)
            where ended.until is not null
               or not exists (select from parties.belonging where belonging.name_id = wanted.name_id)
            """;

    /// Few names among many: whatever the planner believes of tables that grow fast, it is to use their indexes.
    static final String BY_INDEX = "set local enable_seqscan = off; set local jit = off";

    private Settling() {}
}
