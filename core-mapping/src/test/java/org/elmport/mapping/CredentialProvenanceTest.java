package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.elmport.elm.Concept;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No value of a credential whose origin cannot be told. */
class CredentialProvenanceTest {

    @ParameterizedTest
    @EnumSource
    void everyValueSaysWhereItComesFrom(FullCredential given) {
        // when
        CredentialResult result = given.map(true);

        // then
        assertThat(result.findings()).noneMatch(finding -> finding.error());
        Values values = new Values();
        NodeWalker.walkWhole(result.value().orElseThrow(), values);
        Set<String> explained = new HashSet<>();
        result.provenance().forEach(line -> explained.add(Values.key(line.elmPath(), line.value())));
        assertThat(values.found).hasSizeGreaterThan(60);
        assertThat(values.found).isSubsetOf(explained);
        assertThat(result.provenance())
                .allSatisfy(line -> assertThat(line.rule()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsExplainedThatTheCredentialDoesNotSay(FullCredential given) {
        // when
        CredentialResult result = given.map(true);

        // then
        Values values = new Values();
        NodeWalker.walkWhole(result.value().orElseThrow(), values);
        values.found.addAll(values.references);
        assertThat(result.provenance())
                .allSatisfy(line -> assertThat(values.found).contains(Values.key(line.elmPath(), line.value())));
    }

    @ParameterizedTest
    @EnumSource
    void theCredentialIsTheSameWhetherAnybodyAsksOrNot(FullCredential given) {
        CredentialResult asked = given.map(true);
        CredentialResult unasked = given.map(false);

        assertThat(unasked.provenance()).isEmpty();
        assertThat(unasked.fingerprint()).isEqualTo(asked.fingerprint()).isNotEmpty();
    }

    @Test
    void eachValueIsTracedToTheRecordThatSaysIt() {
        assertThat(FullCredential.OF_A_COURSE.map(true).provenance())
                .extracting(line -> line.elmPath() + " from " + line.source().resource())
                .contains(
                        "Person.birthName from learners",
                        "LearningAchievement.creditReceived.point from results",
                        "LearningAchievementSpecification.ISCEDFCode from courses",
                        "Organisation.legalName from organisations",
                        "Accreditation.issued from accreditations",
                        "GradingScheme.title from grading_schemes",
                        "PeriodOfTime.startDate from offerings",
                        "LearningActivitySpecification.mode from offerings",
                        "EuropeanDigitalCredential.issued from results");
    }

    /** Each value of a credential by its property, in the words of the provenance; of a concept its address alone. */
    private static final class Values implements NodeHandler {

        private final Set<String> found = new HashSet<>();
        private final Set<String> references = new HashSet<>();
        private final Deque<TypeDeclaration> open = new ArrayDeque<>();

        private static String key(String path, String value) {
            return path.substring(path.lastIndexOf('.') + 1) + " = " + value;
        }

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            open.push(type);
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            (property.kind() == PropertyKind.CONCEPT ? found : references).add(key(property.toString(), id));
            open.push(type);
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            if (open.element().javaType() != Concept.class) {
                found.add(key(property.toString(), lexical));
            }
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            references.add(key(property.toString(), id));
        }

        @Override
        public void end() {
            open.pop();
        }
    }
}
