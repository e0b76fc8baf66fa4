-- The bodies (tenants). Known to everybody by name; what belongs to one of them is fenced by its body_id.
set search_path = mujamma, batch, public;

create table body (
    id      text not null,
    name_ar text not null,
    name_fr text not null,
    kind    text not null,
    constraint body_pk primary key (id),
    constraint body_id_is_an_acronym check (id ~ '^[A-Z]{2,12}$')
);
grant select on body to ${app};

alter table audit_entry add constraint audit_entry_body_fk foreign key (body_id) references body (id);
