-- Papers of the file pass over to another body too, by the kinds that both bodies and the employee agreed on; restricted kinds only where whoever offers and whoever accepts hold the right.
set search_path = mujamma, batch, public;

alter table movement add column paper_kinds text[] not null default '{}';

-- Their content on its way: laid down on the day by the body that is left, taken away by the other.
create table movement_paper (
    movement_id bigint   not null,
    no          smallint not null,
    kind_id     text     not null,
    part        text     not null,
    name        text     not null,
    valid_from  date,
    valid_to    date,
    media_type  text     not null,
    size        bigint   not null,
    sha256      text     not null,
    constraint movement_paper_pk primary key (movement_id, no),
    constraint movement_paper_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_paper_kind_fk foreign key (kind_id, part) references attachment_kind (id, part)
);
create table movement_paper_part (
    movement_id bigint   not null,
    paper_no    smallint not null,
    no          integer  not null,
    part        text     not null,
    bytes       bytea    not null,
    constraint movement_paper_part_pk primary key (movement_id, paper_no, no),
    constraint movement_paper_part_paper_fk foreign key (movement_id, paper_no)
        references movement_paper (movement_id, no) on delete cascade
);
alter table movement_paper_part alter column bytes set storage external;

alter table movement_paper enable row level security;
alter table movement_paper force row level security;
create policy movement_paper_laying on movement_paper for insert with check (exists (
    select from movement m where m.id = movement_id and m.from_body_id = (select body_of_scope())
        and m.stage = 'SIGNED' and kind_id = any (m.paper_kinds)));
create policy movement_paper_taking on movement_paper for select using (exists (
    select from movement m where m.id = movement_id and m.to_body_id = (select body_of_scope()) and m.stage = 'SIGNED'));
create policy movement_paper_clearing on movement_paper for delete using (exists (
    select from movement m where m.id = movement_id and m.to_body_id = (select body_of_scope()) and m.stage = 'SIGNED'));
-- The bodies' own policies beside, as on attachments: restricted parts ask for the right.
create policy movement_paper_restricted on movement_paper as restrictive
    using (part = 'FREE' or part = any ((select rights_held())::text[])
        and exists (select from movement m where m.id = movement_id));
grant select, insert, delete on movement_paper to ${app};

alter table movement_paper_part enable row level security;
alter table movement_paper_part force row level security;
create policy movement_paper_part_laying on movement_paper_part for insert with check (exists (
    select from movement m where m.id = movement_id and m.from_body_id = (select body_of_scope()) and m.stage = 'SIGNED'));
create policy movement_paper_part_taking on movement_paper_part for select using (exists (
    select from movement m where m.id = movement_id and m.to_body_id = (select body_of_scope()) and m.stage = 'SIGNED'));
create policy movement_paper_part_clearing on movement_paper_part for delete using (exists (
    select from movement m where m.id = movement_id and m.to_body_id = (select body_of_scope()) and m.stage = 'SIGNED'));
create policy movement_paper_part_restricted on movement_paper_part as restrictive
    using (part = 'FREE' or part = any ((select rights_held())::text[])
        and exists (select from movement m where m.id = movement_id));
grant select, insert, delete on movement_paper_part to ${app};

-- Which papers pass over is a term of the offer like the others, and nobody agrees on what they have no right to.
create function movement_papers_agreed() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        if new.paper_kinds is distinct from old.paper_kinds then
            raise exception 'the terms of an offer stand (movement_terms_stand)'
                using errcode = 'check_violation', constraint = 'movement_terms_stand', table = 'movement';
        end if;
        if not (old.stage = 'OFFERED' and new.stage = 'ACCEPTED') then
            return new;
        end if;
    end if;
    if exists (select from unnest(new.paper_kinds) as wanted (kind)
               left join attachment_kind k on k.id = wanted.kind
               where k.id is null or k.part <> 'FREE' and k.part <> all (coalesce(rights_held(), '{}'))) then
        raise exception 'papers of a kind that one has no right to (movement_papers_agreed)'
            using errcode = 'check_violation', constraint = 'movement_papers_agreed', table = 'movement';
    end if;
    return new;
end $$;
create trigger movement_papers_agreed before insert or update on movement
    for each row when (new.paper_kinds <> '{}') execute function movement_papers_agreed();
