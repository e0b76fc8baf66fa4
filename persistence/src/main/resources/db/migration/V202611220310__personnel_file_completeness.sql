-- When a file is complete: what has to be in it, for whom and with which weight, as data from a date on; and one view that says what is there.
set search_path = mujamma, batch, public;

create table file_requirement (
    id         integer generated always as identity,
    regime_id  text     not null,
    item       text     not null,
    applies_to text     not null,
    weight     smallint not null,
    valid_from date     not null,
    valid_to   date,
    valid      daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    source     text     not null,
    verified   boolean  not null,
    constraint file_requirement_pk primary key (id),
    constraint file_requirement_regime_fk foreign key (regime_id) references regime (id),
    constraint file_requirement_one_at_a_time unique (regime_id, item, valid without overlaps),
    constraint file_requirement_applies_to check (applies_to in ('ALL', 'MEN', 'MARRIED')),
    constraint file_requirement_weight check (weight > 0)
);
grant select on file_requirement to ${app};

-- No text seen lists what a file holds; the usual list, to be confirmed by each body.
insert into file_requirement (regime_id, item, applies_to, weight, valid_from, source, verified)
select r.id, i.item, i.applies_to, i.weight, date '1900-01-01', i.source, false
from regime r,
     (values ('NIN', 'ALL', 3, 'usual practice, unverified'),
             ('NSS', 'ALL', 3, 'usual practice, unverified'),
             ('BIRTH_PLACE', 'ALL', 2, 'usual practice, unverified'),
             ('PARENTS', 'ALL', 1, 'usual practice, unverified'),
             ('NATIONALITY', 'ALL', 1, 'ord. 06-03 art. 75 (nationality is a condition), as told in law.md 4.3'),
             ('FAMILY_STATUS', 'ALL', 2, 'usual practice, unverified'),
             ('SPOUSE', 'MARRIED', 2, 'usual practice, unverified'),
             ('ADDRESS', 'ALL', 2, 'usual practice, unverified'),
             ('PHONE', 'ALL', 2, 'usual practice, unverified'),
             ('EMERGENCY', 'ALL', 2, 'usual practice, unverified'),
             ('DIPLOMA', 'ALL', 3, 'ord. 06-03 art. 75 (qualification is a condition), as told in law.md 4.3'),
             ('NATIONAL_SERVICE', 'MEN', 2, 'ord. 06-03 art. 75 (national service is a condition), as told in law.md 4.3'))
         as i (item, applies_to, weight, source);

-- The one place that says whether an item is there, for the bar on one file and for the list of thousands.
create view employee_file_item with (security_invoker = true) as
select e.body_id, e.id as employee_id, q.item, q.weight, q.valid_from, q.valid_to,
       case q.item
           when 'NIN' then e.nin is not null
           when 'NSS' then e.nss is not null
           when 'BIRTH_PLACE' then e.birth_place_ar is not null and e.birth_wilaya_id is not null
           when 'PARENTS' then e.father_name_ar is not null and e.mother_name_ar is not null
           when 'NATIONALITY' then e.nationality is not null
           when 'FAMILY_STATUS' then e.family_status is not null
           when 'SPOUSE' then exists (select from employee_spouse s where s.body_id = e.body_id and s.employee_id = e.id)
           when 'ADDRESS' then exists (select from employee_contact c where c.body_id = e.body_id and c.employee_id = e.id
                                       and c.address is not null)
           when 'PHONE' then exists (select from employee_contact c where c.body_id = e.body_id and c.employee_id = e.id
                                     and c.phone is not null)
           when 'EMERGENCY' then exists (select from employee_emergency m where m.body_id = e.body_id and m.employee_id = e.id)
           when 'DIPLOMA' then exists (select from employee_diploma d where d.body_id = e.body_id and d.employee_id = e.id)
           when 'NATIONAL_SERVICE' then exists (select from employee_service n where n.body_id = e.body_id and n.employee_id = e.id)
           else false
       end as there
from employee e
join file_requirement q on q.regime_id = e.regime_id
where q.applies_to = 'ALL' or (q.applies_to = 'MEN' and e.sex = 'M')
   or (q.applies_to = 'MARRIED' and e.family_status = 'MARRIED');
grant select on employee_file_item to ${app};
