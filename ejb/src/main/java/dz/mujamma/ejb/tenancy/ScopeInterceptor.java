package dz.mujamma.ejb.tenancy;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Stands before every session bean (ejb-jar.xml). The container has checked {@code @RolesAllowed} against all grants of the
 * caller; here the same annotation is checked against the one hat worn, so that a right held in one body is no right in
 * another. Then the transaction is told its scope, before its first statement.
 */
public class ScopeInterceptor {
    private static final Object SCOPE_OF_TRANSACTION = ScopeInterceptor.class;
    private static final String TELL_SCOPE =
            "select set_config('mujamma.body', ?, true), set_config('mujamma.account', ?, true), "
                    + "set_config('mujamma.hat', ?, true), set_config('mujamma.act', ?, true), "
                    + "set_config('mujamma.rights', ?, true), set_config('mujamma.employee', ?, true)";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Hat hat = Scope.worn().orElse(null);
        requireRight(call, hat);
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE && hat != null) {
            tellScopeOnce(hat, act(call));
        }
        return call.proceed();
    }

    private void requireRight(InvocationContext call, Hat hat) {
        RolesAllowed allowed = rightOf(call.getMethod(), call.getTarget().getClass());
        if (allowed == null) {
            return;
        }
        if (hat == null || !Arrays.asList(allowed.value()).contains(hat.role().name())) {
            throw new EJBAccessException(act(call) + " is not for " + (hat == null ? "nobody" : hat.label()));
        }
    }

    private static RolesAllowed rightOf(Method method, Class<?> bean) {
        if (method.isAnnotationPresent(PermitAll.class) || method.isAnnotationPresent(DenyAll.class)) {
            return null;
        }
        RolesAllowed onMethod = method.getAnnotation(RolesAllowed.class);
        return onMethod != null ? onMethod : inherited(bean);
    }

    private static RolesAllowed inherited(AnnotatedElement bean) {
        Class<?> type = (Class<?>) bean;
        while (type != null) {
            RolesAllowed onClass = type.getAnnotation(RolesAllowed.class);
            if (onClass != null) {
                return onClass;
            }
            type = type.getSuperclass();
        }
        return null;
    }

    private void tellScopeOnce(Hat hat, String act) {
        Object told = transaction.getResource(SCOPE_OF_TRANSACTION);
        if (told == null) {
            entityManager.unwrap(Session.class).doWork(connection -> tell(connection, hat, act));
            transaction.putResource(SCOPE_OF_TRANSACTION, hat);
        } else if (!told.equals(hat)) {
            throw new IllegalStateException("the hat was changed inside a transaction: " + told + " to " + hat);
        }
    }

    private static void tell(Connection connection, Hat hat, String act) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL_SCOPE)) {
            statement.setString(1, hat.bodyId() == null ? "" : hat.bodyId());
            statement.setString(2, hat.login());
            statement.setString(3, hat.label());
            statement.setString(4, act);
            statement.setString(5, hat.rights().stream().map(Right::name).collect(Collectors.joining(",")));
            boolean own = hat.role() == Role.EMPLOYEE && hat.employeeId() != null;
            statement.setString(6, own ? hat.employeeId().toString() : "");
            statement.execute();
        }
    }

    private static String act(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
    }
}
