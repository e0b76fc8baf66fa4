-- How seniority is counted, and whether chiefs may look at careers: no text was found that says so for every body, hence numbers that a body sets for itself.
set search_path = mujamma, batch, public;

insert into career_number (id, regime_id, valid_from, value, unit, article, source, verified)
select n.id, r.id, date '1962-07-05', n.value, n.unit, n.article, n.source, false
from regime r
cross join (values
    -- 360: months of thirty days and years of 360, as pay and pensions count; 365: years, months and days of the calendar.
    ('SENIORITY_YEAR_DAYS', 360, 'DAYS', 'usage administratif', 'non vérifié: 360 jours (mois de 30 jours) ou 365 (calendrier)'),
    -- 0: chiefs do not see careers; 1: they see grade, post and unit of their own people.
    ('CHIEFS_SEE_CAREERS', 0, 'COUNT', 'règlement intérieur', 'à fixer par l''organisme')
) as n (id, value, unit, article, source);
