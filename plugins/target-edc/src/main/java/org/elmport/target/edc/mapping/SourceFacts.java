package org.elmport.target.edc.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.LearnerFact;
import org.elmport.record.LearnerRecord;
import org.elmport.record.ResultRecord;

/**
 * What counts as a change of an issued credential: what the source says of the results and of the learner, and nothing
 * else. A course that gets another title, or a newer version of the mapping, issues nothing anew. Holds personal data.
 */
final class SourceFacts {

    private final List<String> lines = new ArrayList<>();

    private SourceFacts() {}

    /** The facts of a request, the same for the same records. */
    static byte[] of(CredentialRequest request, Set<LearnerFact> said, int edition) {
        SourceFacts facts = new SourceFacts();
        facts.line("edition", edition);
        facts.line("form", request.form());
        facts.learner(request.learner(), said);
        request.results().stream()
                .sorted(Comparator.comparing(ResultRecord::id))
                .forEach(facts::result);
        return String.join("\n", facts.lines).getBytes(StandardCharsets.UTF_8);
    }

    private void line(String name, Object value) {
        lines.add(name + "=" + Objects.toString(value));
    }

    private void learner(LearnerRecord learner, Set<LearnerFact> said) {
        line("given", learner.givenName());
        line("family", learner.familyName());
        line("full", learner.fullName());
        said.stream().sorted().forEach(fact -> line(fact.name(), value(learner, fact)));
    }

    private static Object value(LearnerRecord learner, LearnerFact fact) {
        return switch (fact) {
            case DATE_OF_BIRTH -> learner.dateOfBirth();
            case PLACE_OF_BIRTH -> learner.placeOfBirth();
            case BIRTH_NAME -> learner.birthName();
            case CITIZENSHIP -> learner.citizenships();
            case GENDER -> learner.gender();
            case STUDENT_IDENTIFIER -> learner.studentIdentifier();
            case NATIONAL_IDENTIFIER -> learner.nationalIdentifier();
            case OTHER_CODES -> learner.codes();
            case MAIL_ADDRESS -> learner.mailAddresses();
            case PLACE -> learner.places();
        };
    }

    private void result(ResultRecord result) {
        line("result", result.id());
        line("offered", result.offeredKind() + " " + result.offeredId());
        line("offering", result.offeringId());
        line("title", result.title());
        line("description", result.description());
        line("grade", result.grade());
        line("scheme", result.gradingSchemeId());
        line("ects", result.ectsGrade());
        line("credits", result.creditsEarned());
        line("date", result.resultDate());
        line("issued", result.issuedAt());
        line("expires", result.expires());
        line("part", result.partOfId());
        line("outcomes", result.learningOutcomes());
        line("skills", result.skills());
        line("modes", result.modes());
        line("assessment", result.assessmentType());
        line("supervision", result.supervision());
        line("awarding", result.awardingBodyIds());
        line("entitlements", result.entitlements());
        line("documents", result.documents());
    }
}
