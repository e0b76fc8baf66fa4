package dz.mujamma.ejb.shared;

import dz.mujamma.persistence.shared.RuleException;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Stands before every session bean (ejb-jar.xml). What is still unwritten goes to the database before the method ends, so that
 * a promise the database keeps is refused here, as the same sentence the rule itself would have said.
 */
public class ConstraintInterceptor {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        try {
            Object result = call.proceed();
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                entityManager.flush();
            }
            return result;
        } catch (PersistenceException refused) {
            RuleException sentence = Constraints.sentenceFor(refused).orElseThrow(() -> refused);
            sentence.initCause(refused);
            throw sentence;
        }
    }
}
