package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.declaration.ApplicationProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our verdict on datasets with that of the official artefacts, on random documents and faulty copies. */
class DatasetAgreementTest {

    private static final int FEW = 200;
    private static final int FEW_GRAPHS = 60;
    private static final int MANY = 20_000;

    private final Path oracle = OfficialDirectory.required();

    static List<ApplicationProfile> loq() {
        return ApplicationProfile.loq();
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationProfile.class,
            names = {"LOQ_3_3_1", "LOQ_3_1_0", "AMS_3_1_0"})
    void theSchemaTakesRandomDocumentsOfEveryClassAndPropertyAsWeDo(ApplicationProfile profile) throws Exception {
        DatasetAgreement agreement = agreement(profile);
        for (int seed = 0; seed < 20; seed++) {
            // given
            byte[] document = agreement.xml(seed);

            // then
            assertThat(DatasetAgreement.ours(document))
                    .as("rules, seed %d", seed)
                    .isEmpty();
            assertThat(agreement.schema(document)).as("schema, seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("loq")
    void theShapesTakeThemInTheOtherForm(ApplicationProfile profile) throws Exception {
        DatasetAgreement agreement = agreement(profile);
        for (int seed = 0; seed < 10; seed++) {
            // given
            String document = agreement.json(agreement.xml(seed));

            // then
            assertThat(DatasetAgreement.ours(document))
                    .as("rules, seed %d", seed)
                    .isEmpty();
            assertThat(agreement.shapes(document)).as("shapes, seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationProfile.class,
            names = {"LOQ_3_3_1", "LOQ_3_1_0", "AMS_3_1_0"})
    void eachDisagreementWithTheSchemaIsAKnownOne(ApplicationProfile profile) throws Exception {
        agreement(profile).schema(FEW).holds();
    }

    @ParameterizedTest
    @MethodSource("loq")
    void eachDisagreementWithTheShapesIsAKnownOne(ApplicationProfile profile) throws Exception {
        agreement(profile).shapes(FEW_GRAPHS).holds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "official/elm-3.1.0/xsd/ams/ams.xml",
                "official/elm-3.1.0/xsd/loq/loq.xml",
                "official/elm-3.1.0/xsd/loq/loq_withLearningAchievementSpecification.xml"
            })
    void whatWeHoldAgainstAnOfficialSampleIsAKnownDifference(String sample) throws Exception {
        // given
        Path file = oracle.resolve(sample);

        // when
        List<String> errors = DatasetAgreement.ours(Files.readAllBytes(file));

        // then
        assertThat(errors)
                .allSatisfy(error -> assertThat(
                                KnownDifference.of(OfficialCheck.SCHEMA, KnownDifference.Side.STRICTER, error))
                        .isNotEmpty());
    }

    @Test
    @Tag("long")
    void eachDisagreementWithTheSchemaIsAKnownOneInTwentyThousandDocumentsPerProfile() throws Exception {
        List<Agreement> agreements = new ArrayList<>();
        for (ApplicationProfile profile : ApplicationProfile.values()) {
            if (profile.family() != ApplicationProfile.Family.EDC) {
                agreements.add(AgreementCounts.kept(agreement(profile).schema(MANY)));
            }
        }
        Agreement.hold(OfficialCheck.SCHEMA, agreements);
    }

    @Test
    @Tag("long")
    void eachDisagreementWithTheShapesIsAKnownOneInTwentyThousandDocumentsPerVersion() throws Exception {
        List<Agreement> agreements = new ArrayList<>();
        for (ApplicationProfile profile : loq()) {
            agreements.add(AgreementCounts.kept(agreement(profile).shapes(MANY)));
        }
        Agreement.hold(OfficialCheck.LOQ_SHAPES, agreements);
    }

    private DatasetAgreement agreement(ApplicationProfile profile) {
        return new DatasetAgreement(profile, oracle);
    }
}
