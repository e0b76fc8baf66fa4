-- The unit tree of a body; staff files name units by their code.
set search_path = mujamma, batch, public;

create table unit (
    id        bigint generated always as identity,
    body_id   text     not null,
    code      text     not null,
    name_ar   text     not null,
    name_fr   text     not null,
    parent_id bigint,
    wilaya_id smallint not null,
    version   integer  not null default 0,
    constraint unit_pk primary key (id),
    constraint unit_body_fk foreign key (body_id) references body (id),
    constraint unit_in_body_uk unique (body_id, id),
    constraint unit_code_uk unique (body_id, code),
    constraint unit_parent_fk foreign key (body_id, parent_id) references unit (body_id, id),
    constraint unit_wilaya_fk foreign key (wilaya_id) references wilaya (id),
    constraint unit_not_its_own_parent check (parent_id <> id)
);
create index unit_parent_ix on unit (body_id, parent_id);
call fence('unit', 'select, insert, update', true);
