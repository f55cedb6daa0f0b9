package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.rule.CredentialSample.with;

import java.util.List;
import org.elmport.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who write credentials for the first time get wrong, and what they are told. */
class CredentialTrapsTest {

    private static final String NOTE =
            "'grade': {'id': 'urn:epass:note:g1','type': 'Note','noteLiteral': {'en': 'Pass'}}";
    private static final String CREDIT = "'creditReceived'";
    private static final String STATUS = "'credentialStatus': {'id': 'https://uni.example/s#94','type': ";
    private static final String ISSUED = "'issued'";
    private static final String SUBJECT = "'fullName': {";
    private static final String BEFORE_SUBJECT = "'identifier': ";

    // traps edc 8, 10, 11, 14, 15 and 25
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "8, a region of a language|'title': {'en': 'Micro|'title': {'en-GB': 'Micro|VAL-LANGUAGE-TAG",
                "10, a grade as text|" + NOTE + "|'grade': 'Pass'|VAL-VALUE-UNEXPECTED",
                "10, a grade as number|" + NOTE + "|'grade': 8.5|VAL-VALUE-UNEXPECTED",
                "10, a grade of the achievement|" + CREDIT + "|" + NOTE + "," + CREDIT + "|VAL-KEY-UNKNOWN",
                "11, the field by its property|'volumeOfLearning'|'ISCEDFCode': [],'volumeOfLearning'|VAL-KEY-UNKNOWN",
                "11, a national number by its property|" + SUBJECT + "|'nationalId': {}," + SUBJECT
                        + "|VAL-KEY-UNKNOWN",
                "11, an address by its property|'page': 1,|'page': 1,'contentUrl': 'https://x.example',|VAL-KEY-UNKNOWN",
                "11, a level of what is no qualification|'id': 'urn:epass:qualification:1','type': 'Qualification'|"
                        + "'id': 'urn:epass:learningAchievementSpec:1','type': 'LearningAchievementSpecification'|"
                        + "VAL-KEY-UNKNOWN",
                "14, an identifier without notation|" + SUBJECT + "|" + BEFORE_SUBJECT
                        + "{'id': 'urn:epass:identifier:1','type': 'Identifier','schemeName': 'Card'}," + SUBJECT
                        + "|VAL-CARDINALITY-MINIMUM",
                "14, a mailbox as text|" + SUBJECT + "|'contactPoint': {'id': 'urn:epass:contactPoint:1','type':"
                        + " 'ContactPoint','emailAddress': 'ana@uni.example'}," + SUBJECT + "|VAL-TYPE-UNKNOWN",
                "14, a legal identifier of no country|'spatial'|'spatially'|VAL-CARDINALITY-MINIMUM",
                "15, a picture with the id of another|" + ISSUED + "|'attachment': {'id': 'urn:epass:mediaObject:1',"
                        + "'type': 'MediaObject','content': 'AAAA'}," + ISSUED + "|VAL-NODE-COPIES-DIFFER",
                "25, a status without its class|" + ISSUED + "|" + STATUS + "'StatusList2021Entry'}," + ISSUED
                        + "|VAL-TYPE-UNKNOWN",
                "25, a proof inside|" + ISSUED + "|'proof': {'type': 'DataIntegrityProof'}," + ISSUED
                        + "|VAL-TYPE-UNKNOWN"
            })
    void itIsToldAsAnErrorAndNobodyIsNamed(String what, String before, String after, String code) {
        // when
        List<Finding> findings = CredentialSample.check(with(before, after));

        // then
        assertThat(findings)
                .as(what + ": " + findings)
                .filteredOn(Finding::error)
                .extracting(finding -> finding.code().code())
                .contains(code);
        assertThat(findings.toString()).as(what).doesNotContain("Ana", "ana@");
    }
}
