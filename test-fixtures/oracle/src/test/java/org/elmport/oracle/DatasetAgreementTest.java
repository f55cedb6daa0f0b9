package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.elm.declaration.ApplicationProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our verdict on datasets with that of the official artefacts, on random documents and faulty copies. */
class DatasetAgreementTest {

    private static final int FEW = 200;
    private static final int FEW_GRAPHS = 60;

    private final Path oracle = OfficialDirectory.required();

    static List<ApplicationProfile> datasets() {
        return Stream.of(ApplicationProfile.values())
                .filter(profile -> profile.family() != ApplicationProfile.Family.EDC)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("datasets")
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
    @MethodSource("datasets")
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
    @MethodSource("datasets")
    void eachDisagreementWithTheSchemaIsAKnownOne(ApplicationProfile profile) throws Exception {
        agreement(profile).schema(FEW).holds();
    }

    @ParameterizedTest
    @MethodSource("datasets")
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
        for (ApplicationProfile profile : datasets()) {
            agreements.add(AgreementCounts.kept(agreement(profile).schema(AgreementCounts.DOCUMENTS)));
        }
        Agreement.hold(OfficialCheck.SCHEMA, agreements);
    }

    @Test
    @Tag("long")
    void eachDisagreementWithTheShapesIsAKnownOneInTwentyThousandDocumentsPerVersion() throws Exception {
        List<Agreement> agreements = new ArrayList<>();
        for (ApplicationProfile profile : ApplicationProfile.loq()) {
            agreements.add(AgreementCounts.kept(agreement(profile).shapes(AgreementCounts.DOCUMENTS)));
        }
        Agreement.hold(OfficialCheck.LOQ_SHAPES, agreements);
    }

    @Test
    @Tag("long")
    void eachDisagreementWithTheShapesOfAccreditationsIsAKnownOneInTwentyThousandDocuments() throws Exception {
        // when
        Agreement agreement = agreement(ApplicationProfile.AMS_3_1_0).shapes(AgreementCounts.DOCUMENTS);

        // then
        Agreement.hold(OfficialCheck.AMS_SHAPES, List.of(AgreementCounts.kept(agreement)));
    }

    private DatasetAgreement agreement(ApplicationProfile profile) {
        return new DatasetAgreement(profile, oracle);
    }
}
