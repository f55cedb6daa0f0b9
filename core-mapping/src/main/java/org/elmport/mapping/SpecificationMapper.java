package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/**
 * Courses and programmes. Each is a qualification where a European and a national level are known, as the model wants
 * both, else a learning achievement specification; and each gives the template of its opportunities.
 */
final class SpecificationMapper {

    private static final String DIPLOMA = "diploma";
    private static final String DUTCH_LEVEL_SCHEME = "ooapi:level-of-qualification";

    private final LearningAchievementSpecificationMapper specifications = new LearningAchievementSpecificationMapper();
    private final QualificationMapper qualifications = new QualificationMapper();
    private final OpportunityTemplateMapper templates = new OpportunityTemplateMapper();

    Optional<OpportunityDraft> map(CourseRecord record, MappingContext context) {
        return map(record, record.fields(), Optional.empty(), Optional.empty(), context);
    }

    Optional<OpportunityDraft> map(ProgrammeRecord record, MappingContext context) {
        return map(record, record.fields(), record.qualificationAwarded(), record.formalDocument(), context);
    }

    private Optional<OpportunityDraft> map(
            SourceRecord record,
            SpecificationFields fields,
            Optional<Code> awarded,
            Optional<Code> document,
            MappingContext context) {
        String iri = context.tools().iris().record(record.kind(), record.id());
        Levels levels = Levels.read(fields.levels(), context.tools().codes());
        nationalLevel(fields, document, levels, context);
        SpecificationSource source = new SpecificationSource(record, fields, awarded, document, levels, iri);
        if (levels.qualification()) {
            qualifications.map(source, context);
        } else {
            specifications.map(source, context);
        }
        return Optional.of(templates.map(source, context));
    }

    /** A diploma programme of OOAPI has a level of the national framework, which the source leaves unsaid. */
    private static void nationalLevel(
            SpecificationFields fields, Optional<Code> document, Levels levels, MappingContext context) {
        boolean diploma = document.filter(code -> code.value().strip().equalsIgnoreCase(DIPLOMA))
                .isPresent();
        Optional<String> framework = context.options().nationalFramework();
        if (!diploma || framework.isEmpty() || !levels.nationalLevels().isEmpty()) {
            return;
        }
        List<Code> codes = fields.levels().stream()
                .filter(code -> code.scheme().equals(DUTCH_LEVEL_SCHEME))
                .toList();
        for (Code code : codes) {
            String label = framework.get() + " Level " + code.value().strip();
            CodeLists.standard()
                    .conceptLabelled(CodeList.NQF, label)
                    .ifPresent(iri -> levels.addNational(CodeMatch.exact(iri, Rule.NATIONAL_LEVEL), code));
        }
    }
}
