package org.elmport.elm.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Qualification;
import org.junit.jupiter.api.Test;

class ElmModelTest {

    private final ElmModel model = ElmModel.get();

    @Test
    void propertiesComeInTheOrderOfTheSchema() {
        // given
        TypeDeclaration qualification = model.type(Qualification.class);

        // when
        var names = qualification.properties().stream()
                .map(PropertyDeclaration::name)
                .toList();

        // then
        assertThat(names).startsWith("identifier", "title", "altLabel").endsWith("qualificationCode", "accreditation");
    }

    @Test
    void aPropertySaysItsNamesInRdfJsonAndXml() {
        // when
        PropertyDeclaration field = model.type(LearningAchievementSpecification.class)
                .property("ISCEDFCode")
                .orElseThrow();

        // then
        assertThat(field.iri()).isEqualTo("elm:ISCEDFCode");
        assertThat(field.term()).isEqualTo("thematicArea");
        assertThat(field.kind()).isEqualTo(PropertyKind.CONCEPT);
        assertThat(field.cardinality(ApplicationProfile.LOQ_3_3_1)).hasToString("1..*");
    }

    @Test
    void aLinkSaysWhatItMayLeadTo() {
        // when
        PropertyDeclaration specification = model.type(LearningOpportunity.class)
                .property("learningAchievementSpecification")
                .orElseThrow();

        // then
        assertThat(specification.range())
                .extracting(TypeDeclaration::name)
                .containsExactly("LearningAchievementSpecification", "Qualification", "QualificationReference");
    }

    @Test
    void nodesAreEqualByWhatTheySay() {
        // given
        LearningOpportunity one = opportunity("Algebra");
        LearningOpportunity same = opportunity("Algebra");
        LearningOpportunity other = opportunity("Geometry");

        // then
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one).hasToString("LearningOpportunity https://id.example/lo/1 {title=[Algebra@en]}");
    }

    private static LearningOpportunity opportunity(String title) {
        return LearningOpportunity.builder("https://id.example/lo/1")
                .addTitle(LangString.of("en", title))
                .build();
    }
}
