package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our verdict on credentials with that of the official shapes, on random credentials and faulty copies. */
class CredentialAgreementTest {

    private static final int FEW = 200;

    private final Path oracle = OfficialDirectory.required();

    static List<RuleProfile> profiles() {
        return CredentialAgreement.PROFILES;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void bothTakeRandomCredentialsThatFollowAProfile(RuleProfile profile) throws Exception {
        for (int seed = 0; seed < 15; seed++) {
            // given
            String document = CredentialAgreement.json(seed, Set.of(profile));

            // then
            assertThat(CredentialAgreement.ours(document, profile))
                    .as("rules, seed %d", seed)
                    .isEmpty();
            assertThat(EdcShapes.of(oracle, profile).validate(document).violations())
                    .as("shapes, seed %d", seed)
                    .isEmpty();
        }
    }

    /** The shapes want a part of each qualification, and so a part of the part, and so on. */
    @Test
    void qualificationsOfASupplementAreTakenThoughOnlyACircleCouldSatisfyItsShapes() throws Exception {
        // given
        RuleProfile profile = RuleProfile.EDC_DIPLOMA_SUPPLEMENT;
        int refused = 0;
        for (int seed = 0; seed < 60; seed++) {
            String document = CredentialAgreement.supplementWithQualifications(seed);

            // when
            List<String> complaints =
                    Verdicts.shapes(EdcShapes.of(oracle, profile).validate(document));

            // then
            assertThat(CredentialAgreement.ours(document, profile))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(complaints)
                    .as("seed %d", seed)
                    .allSatisfy(complaint -> assertThat(KnownDifference.of(
                                    OfficialCheck.EDC_SHAPES, KnownDifference.Side.MORE_LENIENT, complaint))
                            .isNotEmpty());
            refused += complaints.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    @Test
    void eachDisagreementIsAKnownOne() throws Exception {
        new CredentialAgreement(oracle).shapes(FEW).forEach(Agreement::holds);
    }

    /** Found by the large run: a node that is named with a kind that it is not elsewhere. */
    @ParameterizedTest
    @ValueSource(ints = {11463, 19026})
    void whatTheShapesOnceRefusedAloneIsRefusedHereToo(int seed) throws IOException {
        // when
        List<Verdicts> verdicts = new CredentialAgreement(oracle).verdicts(seed);

        // then
        assertThat(verdicts).hasSize(CredentialAgreement.PROFILES.size()).allSatisfy(verdict -> {
            assertThat(verdict.official()).isNotEmpty();
            assertThat(verdict.ours()).anyMatch(finding -> finding.startsWith("VAL-NODE-COPIES-DIFFER"));
        });
    }

    @Test
    @Tag("long")
    void eachDisagreementIsAKnownOneInTwentyThousandDocumentsPerProfile() throws Exception {
        // when
        List<Agreement> agreements = new CredentialAgreement(oracle).shapes(AgreementCounts.DOCUMENTS);

        // then
        for (Agreement agreement : agreements) {
            AgreementCounts.kept(agreement);
        }
        Agreement.hold(OfficialCheck.EDC_SHAPES, agreements);
    }
}
