package org.elmport.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.display.DisplayLabels;
import org.elmport.display.EctsNote;
import org.elmport.elm.GradingScheme;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Note;
import org.elmport.finding.CredentialFinding;
import org.elmport.record.Code;
import org.elmport.record.ResultRecord;
import org.elmport.record.Text;
import org.elmport.vocabulary.EctsGrade;

/**
 * Grades on the ECTS scale: the only scale whose grades mean the same everywhere, so that one can tell from them what is
 * a pass, and say how to read them when the source does not.
 */
final class EctsGrading {

    private static final String SCALE = "ECTS";

    private final ResultRecord result;
    private final EntityScope assessment;

    EctsGrading(ResultRecord result, EntityScope assessment) {
        this.result = result;
        this.assessment = assessment;
    }

    /** Whether a grading scheme goes by the name of the scale. */
    static boolean isScale(String gradingSchemeId) {
        return SCALE.equalsIgnoreCase(gradingSchemeId.strip());
    }

    /** The grade that a result has on the scale: beside its own, or as its own. */
    static Optional<EctsGrade> of(ResultRecord result) {
        Optional<EctsGrade> beside = result.ectsGrade().map(Code::value).flatMap(EctsGrade::read);
        return beside.or(() -> result.gradingSchemeId()
                .filter(EctsGrading::isScale)
                .flatMap(scale -> result.grade().versions().stream()
                        .map(Text.Version::value)
                        .findFirst()
                        .flatMap(EctsGrade::read)));
    }

    /** Adds the grade beside the one of the source as a note, and says what is wrong with it. */
    void map(List<LangString> titles, LearningAssessment.Builder target) {
        Optional<EctsGrade> grade = of(result);
        if (grade.filter(known -> !known.passed()).isPresent()) {
            find(CredentialFinding.ECTS_GRADE_CONTRADICTS);
        }
        if (result.ectsGrade().filter(code -> !code.value().isBlank()).isEmpty()) {
            return;
        }
        if (grade.isEmpty()) {
            find(CredentialFinding.ECTS_GRADE_UNKNOWN);
            return;
        }
        List<LangString> texts = titles.stream()
                .map(title -> EctsNote.of(title.language(), grade.get().name()))
                .toList();
        Note note = NoteMapper.of(texts).orElseThrow();
        assessment.put("additionalNote", note, "ectsGrade", Rule.COPIED, target::addAdditionalNote);
    }

    private void find(CredentialFinding code) {
        assessment.context().findPlainly(code, "ectsGrade", assessment.path("additionalNote"), code.summary());
    }

    /** How to read the grades of the scale, for a source that names it and does not describe it. */
    static GradingScheme scheme(EntityScope entity, List<LangString> titles) {
        GradingScheme.Builder scheme = GradingScheme.builder(entity.id());
        String shares = Arrays.stream(EctsGrade.values())
                .filter(EctsGrade::passed)
                .map(grade -> grade.name() + " " + grade.share() + " %")
                .collect(Collectors.joining(", "));
        for (LangString title : titles) {
            DisplayLabels labels = DisplayLabels.of(title.language());
            LangString name = LangString.of(title.language(), labels.text("ects-scale"));
            LangString description = LangString.of(title.language(), labels.text("passed") + ": " + shares);
            entity.put("title", name, "gradingSchemeId", Rule.LABEL, scheme::addTitle);
            entity.put("description", description, "gradingSchemeId", Rule.LABEL, scheme::addDescription);
        }
        return scheme.build();
    }
}
