package org.elmport.elm.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.elm.Accreditation;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Organisation;
import org.elmport.elm.Person;
import org.elmport.elm.Qualification;
import org.elmport.elm.QualificationReference;
import org.junit.jupiter.api.Test;

/** One class of the model serves several profiles, each with the properties that it has. */
class ProfilesTest {

    private static final ApplicationProfile LOQ = ApplicationProfile.LOQ_3_3_1;
    private static final ApplicationProfile AMS = ApplicationProfile.AMS_3_1_0;
    private static final ApplicationProfile EDC = ApplicationProfile.EDC_3_2;

    private final ElmModel model = ElmModel.get();

    @Test
    void aPropertyIsAbsentWhereAProfileDoesNotHaveIt() {
        // given
        PropertyDeclaration programme = property(Accreditation.class, "limitAbstractProgramme");
        PropertyDeclaration qualification = property(Accreditation.class, "limitQualification");

        // then
        assertThat(programme.cardinality(LOQ).absent()).isTrue();
        assertThat(programme.cardinality(AMS)).hasToString("0..*");
        assertThat(programme.cardinality(EDC).absent()).isTrue();
        assertThat(qualification.cardinality(AMS).absent()).isTrue();
        assertThat(qualification.cardinality(EDC)).hasToString("0..1");
    }

    @Test
    void aClassBelongsToItsProfilesOnly() {
        assertThat(model.type(Person.class).in(LOQ)).isFalse();
        assertThat(model.type(Person.class).in(EDC)).isTrue();
        assertThat(model.type(QualificationReference.class).in(EDC)).isFalse();
        assertThat(model.type(Organisation.class).in(AMS)).isTrue();
        assertThat(model.type(LearningOpportunity.class).in(AMS)).isFalse();
        assertThat(model.type(LearningAchievement.class).entity()).isFalse();
        assertThat(model.type(LearningAchievement.class).referable()).isTrue();
    }

    @Test
    void aLinkLeadsToPeopleInCredentialsOnly() {
        // given
        PropertyDeclaration member = property(org.elmport.elm.Group.class, "member");

        // then
        assertThat(member.range(LOQ)).extracting(TypeDeclaration::name).containsExactly("Agent", "Organisation");
        assertThat(member.range(EDC))
                .extracting(TypeDeclaration::name)
                .containsExactly("Agent", "Organisation", "Person");
    }

    // trap edc 13
    @Test
    void partsOfAQualificationAreQualificationsInCredentials() {
        assertThat(property(Qualification.class, "hasPart").range(EDC))
                .extracting(TypeDeclaration::name)
                .containsExactly("Qualification");
        assertThat(property(LearningAchievementSpecification.class, "hasPart").range(EDC))
                .extracting(TypeDeclaration::name)
                .containsExactly("LearningAchievementSpecification", "Qualification");
    }

    // trap edc 12
    @Test
    void whatTheContextOfCredentialsBreaksIsNotCarried() {
        // given
        PropertyDeclaration modified = property(Organisation.class, "modified");
        PropertyDeclaration language = property(LearningOpportunity.class, "defaultLanguage");

        // then
        assertThat(modified.cardinality(EDC)).hasToString("0..1");
        assertThat(modified.carriedBy(EDC)).isFalse();
        assertThat(modified.carriedBy(LOQ)).isTrue();
        assertThat(language.carriedBy(EDC)).isFalse();
        assertThat(language.carriedBy(LOQ)).isTrue();
    }

    @Test
    void anIdentifierMayBeALegalOneInCredentialsOnly() {
        // given
        PropertyDeclaration identifier = property(Organisation.class, "identifier");

        // then
        assertThat(identifier.range(LOQ)).extracting(TypeDeclaration::name).containsExactly("Identifier");
        assertThat(identifier.range(EDC))
                .extracting(TypeDeclaration::name)
                .containsExactly("Identifier", "LegalIdentifier");
    }

    @Test
    void aSchemeIsWantedWhereTheShapesWantIt() {
        assertThat(property(EuropeanDigitalCredential.class, "credentialProfiles")
                        .edcScheme())
                .isEqualTo("http://data.europa.eu/snb/credential/25831c2");
        assertThat(property(LearningAchievementSpecification.class, "mode").edcScheme())
                .isEmpty();
        assertThat(property(LearningAchievementSpecification.class, "mode").closedConcept())
                .isTrue();
    }

    private PropertyDeclaration property(Class<?> type, String name) {
        return model.type(type).property(name).orElseThrow();
    }
}
