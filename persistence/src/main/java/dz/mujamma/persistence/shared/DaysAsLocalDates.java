package dz.mujamma.persistence.shared;

import java.time.LocalDate;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;
import org.hibernate.type.spi.TypeConfiguration;

/** A day read by a native query is a {@link LocalDate} like everywhere else; Hibernate alone gives {@code java.sql.Date}. */
public class DaysAsLocalDates implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(new DayType());
    }

    private static final class DayType extends DateJdbcType {
        @Override
        public <T> JavaType<T> getJdbcRecommendedJavaTypeMapping(
                Integer precision, Integer scale, TypeConfiguration types) {
            return types.getJavaTypeRegistry().getDescriptor(LocalDate.class);
        }
    }
}
