-- Time spent in a step goes on counting for the next one after a promotion: whether, is a number that a body sets from a day on.
set search_path = mujamma, batch, public;

insert into career_number (id, regime_id, valid_from, value, unit, article, source, verified) values
    -- 1: the left-over seniority is kept; 0: the step begins anew.
    ('STEP_KEPT_AT_PROMOTION', 'CIVIL_SERVICE', date '1962-07-05', 1, 'COUNT', 'DP 07-304 art. 9-15', 'vu dans une publication du texte', true),
    ('STEP_KEPT_AT_PROMOTION', 'LABOUR_90_11', date '1962-07-05', 1, 'COUNT', 'convention collective',
     'convention non consultée: comme dans la fonction publique', false);
