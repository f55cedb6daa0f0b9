package org.elmport.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elmport.elm.Group;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.record.AccreditationRecord;
import org.elmport.record.CourseRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;

/**
 * What the catalogue says about the things that one credential names. The records are mapped as for a catalogue; facts
 * that only a catalogue must have may be missing, and a learning outcome is never made up.
 */
final class CredentialCatalogue {

    private static final ApplicationProfile PROFILE = ApplicationProfile.EDC_3_2;

    /** What a course or an institution says and a credential does not. */
    private static final Set<MappingFinding> LOSSES = EnumSet.of(
            MappingFinding.ADDRESS_UNUSABLE,
            MappingFinding.CODE_UNKNOWN,
            MappingFinding.DURATION_UNUSABLE,
            MappingFinding.LANGUAGE_REPEATED,
            MappingFinding.LEVEL_CONFLICT,
            MappingFinding.LEVEL_IS_FRAMEWORK,
            MappingFinding.STUDY_LOAD_UNUSABLE,
            MappingFinding.TEXT_CUT);

    private final MappingTools tools;
    private final CatalogueMemory memory;
    private final RecordLookup records;
    private final List<Alliance> alliances;
    private final SpecificationMapper specifications = new SpecificationMapper();
    private final OrganisationMapper organisations = new OrganisationMapper();
    private final AccreditationMapper accreditations = new AccreditationMapper();
    private final Map<String, GraphNode> nodes = new HashMap<>();
    private final Set<String> included = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Provenance> provenance = new ArrayList<>();

    CredentialCatalogue(MappingTools tools, CatalogueMemory memory, RecordLookup records, List<Alliance> alliances) {
        this.tools = tools;
        this.memory = memory;
        this.records = records;
        this.alliances = alliances;
    }

    /** The fields of a course or programme that the source delivers and that is not deleted. */
    Optional<SpecificationFields> fields(RecordKind kind, String id) {
        return records.find(kind, id).flatMap(CredentialCatalogue::fields);
    }

    Optional<SourceRecord> find(RecordKind kind, String id) {
        return records.find(kind, id);
    }

    /** The identifier of what a record describes, with all of it at hand; empty when there is no such record. */
    Optional<String> include(RecordKind kind, String id) {
        String iri = tools.iris().record(kind, id);
        if (!included.add(iri)) {
            return Optional.of(iri).filter(nodes::containsKey);
        }
        records.find(kind, id).ifPresent(this::map);
        return Optional.of(iri).filter(nodes::containsKey);
    }

    /** What stands under an identifier. */
    Optional<GraphNode> node(String iri) {
        return Optional.ofNullable(nodes.get(iri));
    }

    /** Puts something under an identifier. */
    void put(String iri, GraphNode node) {
        nodes.put(iri, node);
    }

    Map<String, GraphNode> nodes() {
        return nodes;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Where the values come from, also of what no credential has in the end. */
    List<Provenance> provenance() {
        return provenance;
    }

    /** What is known of a record of the catalogue beside what it describes there. */
    MappingContext about(SourceRecord record) {
        return new MappingContext(tools, record, tools.options().provenance());
    }

    /** Takes over what was found. */
    void report(MappingContext context) {
        findings.addAll(context.findings());
    }

    /** Takes over where values come from. */
    void explain(MappingContext context) {
        provenance.addAll(context.provenance());
    }

    private void map(SourceRecord record) {
        CatalogueMemory.Mapped mapped = memory.of(record, this::mapped);
        mapped.nodes().forEach(node -> nodes.put(node.id(), node));
        findings.addAll(mapped.findings());
        provenance.addAll(mapped.provenance());
        follow(record);
    }

    private CatalogueMemory.Mapped mapped(SourceRecord record) {
        MappingContext context = about(record);
        if (record instanceof CourseRecord course) {
            specifications.map(course, context);
        } else if (record instanceof ProgrammeRecord programme) {
            specifications.map(programme, context);
        } else if (record instanceof OrganisationRecord organisation) {
            organisations.map(organisation, context);
        } else if (record instanceof AccreditationRecord accreditation) {
            accreditations.map(accreditation, context);
        }
        return new CatalogueMemory.Mapped(
                context.entities().stream().map(GraphNode::of).toList(),
                context.findings().stream().flatMap(CredentialCatalogue::told).toList(),
                context.provenance());
    }

    /** What stands in the way of a credential as it is, what is lost on the way without the value; nothing else. */
    private static Stream<Finding> told(Finding finding) {
        if (matters(finding)) {
            return Stream.of(finding);
        }
        return finding.code() instanceof MappingFinding code && LOSSES.contains(code)
                ? Stream.of(Finding.of(code, RecordReference.NONE, finding.source(), finding.elmPath(), code.summary()))
                : Stream.empty();
    }

    /** Whether a finding of the catalogue stands in the way of a credential. */
    private static boolean matters(Finding finding) {
        if (!finding.error()) {
            return false;
        }
        return finding.code() != MappingFinding.FACT_MISSING || mandatory(finding.elmPath());
    }

    private static boolean mandatory(String elmPath) {
        String[] steps = elmPath.split("\\.", -1);
        for (TypeDeclaration type : ElmModel.get().types()) {
            if (type.name().equals(steps[0])) {
                return type.properties().stream()
                        .filter(property -> steps.length > 1 && property.name().equals(steps[1]))
                        .map(property -> property.cardinality(PROFILE))
                        .anyMatch(cardinality -> cardinality.minimum() > 0);
            }
        }
        return false;
    }

    private void follow(SourceRecord record) {
        if (record instanceof OrganisationRecord organisation) {
            organisation.parentId().ifPresent(id -> include(RecordKind.ORGANISATION, id));
            organisation.accreditationIds().forEach(id -> include(RecordKind.ACCREDITATION, id));
            join(organisation);
        } else if (record instanceof AccreditationRecord accreditation) {
            accreditation.accreditingAgentId().ifPresent(id -> include(RecordKind.ORGANISATION, id));
        } else {
            fields(record).ifPresent(fields -> follow(record, fields));
        }
    }

    private void follow(SourceRecord record, SpecificationFields fields) {
        fields.organisationId().ifPresent(id -> include(RecordKind.ORGANISATION, id));
        fields.awardingBodyIds().forEach(id -> include(RecordKind.ORGANISATION, id));
        fields.accreditationIds().forEach(id -> include(RecordKind.ACCREDITATION, id));
        String iri = tools.iris().record(record.kind(), record.id());
        for (String id : fields.partOfIds()) {
            Optional<String> whole = include(RecordKind.PROGRAMME, id).or(() -> include(RecordKind.COURSE, id));
            whole.ifPresent(target -> partOf(about(record), iri, target));
        }
    }

    /** A part says what it is part of; a qualification that is part of another is a partial one. */
    private void partOf(MappingContext record, String iri, String whole) {
        GraphNode part = nodes.get(iri);
        GraphNode target = nodes.get(whole);
        if (part == null || target == null || iri.equals(whole)) {
            return;
        }
        PropertyDeclaration property = part.property("isPartOf");
        boolean said = part.members("isPartOf").stream()
                .anyMatch(member -> member.lexical().equals(whole));
        GraphNode more = said ? part : part.with(Member.reference(property, whole));
        if (GraphExpansion.allowed(property, target)
                && part.has("isPartialQualification")
                && part.members("isPartialQualification").isEmpty()) {
            more = more.with(Member.value(part.property("isPartialQualification"), "true", ""));
            record.trace(iri, part.type().name(), "isPartialQualification", true, "partOfIds", Rule.PARTIAL);
        }
        record.trace(iri, part.type().name(), "isPartOf", whole, "partOfIds", Rule.REFERENCE);
        explain(record);
        nodes.put(iri, more);
    }

    private void join(OrganisationRecord organisation) {
        String iri = tools.iris().record(RecordKind.ORGANISATION, organisation.id());
        for (Alliance alliance : alliances) {
            GraphNode member = nodes.get(iri);
            if (member != null && alliance.memberIds().contains(organisation.id())) {
                String group = group(alliance, organisation);
                nodes.put(iri, member.with(Member.reference(member.property("groupMemberOf"), group)));
            }
        }
    }

    private String group(Alliance alliance, OrganisationRecord member) {
        String iri = tools.iris().of("group", RecordKind.ORGANISATION, alliance.id());
        Group.Builder group = Group.builder(iri);
        EntityScope scope = about(member).quietly(iri, "Group");
        for (LangString name : tools.texts().lines(alliance.names(), scope, "prefLabel", "")) {
            scope.putDefault("prefLabel", name, "alliance", group::addPrefLabel);
        }
        MappingContext context = scope.context();
        context.traceDefault(
                tools.iris().record(RecordKind.ORGANISATION, member.id()),
                "Organisation",
                "groupMemberOf",
                iri,
                "alliance-members");
        explain(context);
        nodes.put(iri, GraphNode.of(group.build()));
        return iri;
    }

    private static Optional<SpecificationFields> fields(SourceRecord record) {
        if (record instanceof CourseRecord course) {
            return Optional.of(course.fields());
        }
        return record instanceof ProgrammeRecord programme ? Optional.of(programme.fields()) : Optional.empty();
    }

    /** A link to an organisation. */
    static Link<org.elmport.elm.AnyAgent> agent(String iri) {
        return Link.to(iri);
    }
}
