package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayLabels;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.Concept;
import org.elmport.elm.GradingScheme;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.LearningAssessmentSpecification;
import org.elmport.elm.Link;
import org.elmport.elm.Note;
import org.elmport.finding.CredentialFinding;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.vocabulary.CodeList;

/** The assessment that proves an achievement: its grade as the source writes it, and the scheme to read it by. */
final class AssessmentMapper {

    private final ResultRecord result;
    private final List<LangString> titles;
    private final Link<AwardingProcess> awarded;
    private final MappingContext context;
    private final CredentialCatalogue catalogue;
    private final EntityScope entity;

    AssessmentMapper(
            ResultRecord result,
            List<LangString> titles,
            Link<AwardingProcess> awarded,
            MappingContext context,
            CredentialCatalogue catalogue,
            String credentialId) {
        this.result = result;
        this.titles = titles;
        this.awarded = awarded;
        this.context = context;
        this.catalogue = catalogue;
        this.entity = context.entity(credentialId, "LearningAssessment");
    }

    Optional<LearningAssessment> map(Optional<SpecificationFields> course) {
        LearningAssessment.Builder assessment =
                LearningAssessment.builder(AchievementMapper.identifier("LearningAssessment", result, context));
        entity.putAll("title", titles, AchievementMapper.titleField(result), Rule.TITLE, assessment::addTitle);
        assessment.awardedBy(awarded);
        entity.put("grade", grade(), "grade", Rule.COPIED, assessment::grade);
        new EctsGrading(result, entity).map(titles, assessment);
        new GradeComparisonMapper(entity).map(result, assessment);
        result.resultDate()
                .ifPresent(day -> entity.put(
                        "issued", context.tools().moments().start(day), "resultDate", Rule.MOMENT, assessment::issued));
        result.supervision()
                .ifPresent(code -> entity.code(
                        "idVerification",
                        CodeList.SUPERVISION_VERIFICATION,
                        code,
                        "supervision",
                        assessment::idVerification));
        specification(course).ifPresent(iri -> assessment.specifiedBy(Link.to(iri)));
        return Optional.of(assessment.build());
    }

    /** The grade is a text; where there is none, it is that the assessment was passed. */
    private Note grade() {
        List<LangString> grades = context.tools()
                .texts()
                .lines(result.grade(), context.quietly(entity.id(), "LearningAssessment"), "grade", "grade");
        List<LangString> texts = new ArrayList<>(grades);
        if (texts.isEmpty()) {
            titles.forEach(title -> texts.add(LangString.of(
                    title.language(), DisplayLabels.of(title.language()).text("passed"))));
        }
        return NoteMapper.of(texts).orElseThrow();
    }

    /** The specification of the catalogue, with what the result adds to it; under a name that no other has. */
    private Optional<String> specification(Optional<SpecificationFields> course) {
        Optional<GraphNode> known = result.offeredId()
                .flatMap(id -> catalogue.include(result.offeredKind(), id))
                .flatMap(catalogue::node)
                .flatMap(specification -> specification.members("provenBy").stream()
                        .findFirst()
                        .flatMap(member -> catalogue.node(member.lexical())));
        Optional<String> scheme = result.gradingSchemeId()
                .or(() -> course.flatMap(SpecificationFields::gradingSchemeId))
                .flatMap(this::scheme);
        Optional<Concept> type = type();
        if (scheme.isEmpty() && type.isEmpty()) {
            return known.map(GraphNode::id);
        }
        GraphNode specification = known.orElseGet(this::untold).withId("");
        if (type.isPresent()) {
            specification = specification
                    .without(member -> member.is("type"))
                    .with(Member.node(specification.property("type"), concept(type.get())));
        }
        if (scheme.isPresent()) {
            context.trace(
                    entity.id(),
                    "LearningAssessmentSpecification",
                    "gradingScheme",
                    scheme.get(),
                    "gradingSchemeId",
                    Rule.REFERENCE);
            specification = specification
                    .without(member -> member.is("gradingScheme"))
                    .with(Member.reference(specification.property("gradingScheme"), scheme.get()));
        }
        String name = "adapted:" + ContentIdentity.digest(specification);
        catalogue.put(name, specification);
        return Optional.of(name);
    }

    private static GraphNode concept(Concept concept) {
        return new GraphNode(org.elmport.elm.declaration.ElmModel.get().type(Concept.class), concept.uri(), List.of());
    }

    private Optional<Concept> type() {
        List<Concept> types = new ArrayList<>();
        result.assessmentType()
                .ifPresent(code -> entity.code("type", CodeList.ASSESSMENT_TYPE, code, "assessmentType", types::add));
        return types.stream().findFirst();
    }

    private GraphNode untold() {
        LearningAssessmentSpecification.Builder specification = LearningAssessmentSpecification.builder("");
        context.entity(entity.id(), "LearningAssessmentSpecification")
                .putAll("title", titles, AchievementMapper.titleField(result), Rule.TITLE, specification::addTitle);
        return GraphNode.of(specification.build());
    }

    private Optional<String> scheme(String id) {
        Optional<SourceRecord> record = catalogue.find(RecordKind.GRADING_SCHEME, id);
        if (record.isEmpty() && EctsGrading.isScale(id)) {
            String iri = context.tools().iris().record(RecordKind.GRADING_SCHEME, id);
            catalogue.put(iri, GraphNode.of(EctsGrading.scheme(context.entity(iri, "GradingScheme"), titles)));
            return Optional.of(iri);
        }
        if (record.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.REFERENCE_LEFT_OUT,
                    "gradingSchemeId",
                    "LearningAssessmentSpecification.gradingScheme",
                    "The grading scheme is not among those of the source.");
        }
        return record.filter(GradingSchemeRecord.class::isInstance)
                .map(GradingSchemeRecord.class::cast)
                .flatMap(this::scheme);
    }

    private Optional<String> scheme(GradingSchemeRecord record) {
        String iri = context.tools().iris().record(RecordKind.GRADING_SCHEME, record.id());
        GradingScheme.Builder scheme = GradingScheme.builder(iri);
        EntityScope scope = catalogue.about(record).entity(iri, "GradingScheme");
        if (!scope.lines("title", record.title(), "title", scheme::addTitle)) {
            return Optional.empty();
        }
        new GradingSchemeDescription(record, scope).map(scheme);
        scope.context()
                .tools()
                .pages()
                .map(record.documents(), scope, "supplementaryDocument", "documents", scheme::addSupplementaryDocument);
        catalogue.explain(scope.context());
        catalogue.put(iri, GraphNode.of(scheme.build()));
        return Optional.of(iri);
    }
}
