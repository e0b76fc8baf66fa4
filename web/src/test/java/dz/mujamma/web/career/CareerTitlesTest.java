package dz.mujamma.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.intake.CareerColumn;
import dz.mujamma.ejb.file.Column;
import dz.mujamma.web.shared.Catalogue;
import dz.mujamma.web.shared.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareerTitlesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theTitlesOfTheTemplateAreUnderstoodWhenTheyComeBack(Language language) {
        for (CareerColumn column : CareerColumn.values()) {
            assertThat(Column.called(CareerColumn.class, Catalogue.in(language).say(column.titleKey(), List.of())))
                    .as("%s in %s", column, language)
                    .contains(column);
        }
    }
}
