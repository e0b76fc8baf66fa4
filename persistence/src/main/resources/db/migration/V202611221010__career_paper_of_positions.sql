-- What is no secondment of one's own staff is not printed as one: the host's acts, placing at disposal, out of cadre.
set search_path = mujamma, batch, public;

update act_kind set paper_kind = 'DECISION'
where id in ('MADE_AVAILABLE', 'MADE_AVAILABLE_RENEWAL', 'OUT_OF_CADRE', 'SECONDMENT_IN', 'SECONDMENT_IN_RENEWAL',
             'SECONDMENT_IN_END');
