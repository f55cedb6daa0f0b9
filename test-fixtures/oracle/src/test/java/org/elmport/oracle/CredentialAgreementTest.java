package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares our verdict on credentials with that of the official shapes, on random credentials and faulty copies. */
class CredentialAgreementTest {

    private static final int FEW = 200;
    private static final int MANY = 20_000;

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

    @Test
    void eachDisagreementIsAKnownOne() throws Exception {
        new CredentialAgreement(oracle).shapes(FEW).forEach(Agreement::holds);
    }

    @Test
    @Tag("long")
    void eachDisagreementIsAKnownOneInTwentyThousandDocumentsPerProfile() throws Exception {
        // when
        List<Agreement> agreements = new CredentialAgreement(oracle).shapes(MANY);

        // then
        for (Agreement agreement : agreements) {
            AgreementCounts.kept(agreement);
        }
        Agreement.hold(OfficialCheck.EDC_SHAPES, agreements);
    }
}
