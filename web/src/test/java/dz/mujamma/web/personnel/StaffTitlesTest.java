package dz.mujamma.web.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.file.Column;
import dz.mujamma.ejb.personnel.file.StaffColumn;
import dz.mujamma.web.shared.Catalogue;
import dz.mujamma.web.shared.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffTitlesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theTitlesOfTheTemplateAreUnderstoodWhenTheyComeBack(Language language) {
        for (StaffColumn column : StaffColumn.values()) {
            assertThat(Column.called(StaffColumn.class, Catalogue.in(language).say(column.titleKey(), List.of())))
                    .as("%s in %s", column, language)
                    .contains(column);
        }
    }
}
