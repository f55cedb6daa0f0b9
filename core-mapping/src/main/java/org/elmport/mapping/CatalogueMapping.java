package org.elmport.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.record.AccreditationRecord;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.record.WebLink;
import org.elmport.rule.RuleVocabulary;

/**
 * Maps the records of a course catalogue to entities of the European Learning Model, one record at a time. Bad data never
 * throws: it becomes a finding. The same record always gives the same result. Safe for any number of threads.
 */
public final class CatalogueMapping {

    private static final Set<String> CANCELLED =
            Set.of("cancelled", "canceled", "withdrawn", "closed", "deleted", "draft");

    private final MappingTools tools;
    private final SpecificationMapper specifications = new SpecificationMapper();
    private final LearningOpportunityMapper opportunities = new LearningOpportunityMapper();
    private final OrganisationMapper organisations = new OrganisationMapper();
    private final AccreditationMapper accreditations = new AccreditationMapper();
    private final RuleCheck rules;
    private final RuleCheck rulesOfCompletion;

    private CatalogueMapping(MappingTools tools) {
        this.tools = tools;
        MappingOptions options = tools.options();
        this.rules = new RuleCheck(options.profile(), new RuleVocabulary(options.codeLists(), options.unknownCodes()));
        this.rulesOfCompletion = new RuleCheck(options.profile(), RuleVocabulary.STANDARD);
    }

    /** A mapping that works as the options say. */
    public static CatalogueMapping with(MappingOptions options) {
        return new CatalogueMapping(MappingTools.of(options));
    }

    /** The options. */
    public MappingOptions options() {
        return tools.options();
    }

    /**
     * Maps one record. A record with an error gives findings and nothing else; an offering, a course and a programme give
     * a draft as well, for {@link OpportunityCompletion}.
     */
    public MappingResult map(SourceRecord record) {
        MappingContext context = new MappingContext(tools, record, options().provenance());
        if (record.kind().personal()) {
            context.find(MappingFinding.PERSONAL_RECORD, "", "", "The record says something about a person.");
            return context.result(Optional.empty());
        }
        Optional<String> withdrawn = withdrawn(record);
        if (withdrawn.isPresent()) {
            context.find(MappingFinding.NOT_PUBLISHED, "", "", withdrawn.get());
            return context.result(Optional.empty());
        }
        Optional<OpportunityDraft> draft = dispatch(record, context);
        check(record, context);
        return context.result(draft);
    }

    /**
     * The organisation that stands for the institution of the options, to be added to the dataset unless the source has
     * it; empty when the options name none.
     */
    public Optional<MappingResult> institution() {
        return options().institution().map(institution -> map(organisation(institution)));
    }

    /**
     * Makes a draft whole, with the profile and the provenance of the options; what a dataset asks for.
     *
     * @param draft an offering, or a template that no offering takes from
     * @param template the template of its course or programme; empty when that is unknown or held back
     */
    public MappingResult complete(OpportunityDraft draft, Optional<OpportunityDraft> template) {
        return OpportunityCompletion.complete(
                draft, template, rulesOfCompletion, options().provenance());
    }

    /** The identifier of the entity that a record of this kind and identifier gives. */
    public String iri(RecordKind kind, String id) {
        return tools.iris().record(kind, id);
    }

    private Optional<OpportunityDraft> dispatch(SourceRecord record, MappingContext context) {
        if (record instanceof CourseRecord course) {
            return specifications.map(course, context);
        }
        if (record instanceof ProgrammeRecord programme) {
            return specifications.map(programme, context);
        }
        if (record instanceof OfferingRecord offering) {
            return opportunities.map(offering, context);
        }
        if (record instanceof OrganisationRecord organisation) {
            organisations.map(organisation, context);
        } else if (record instanceof AccreditationRecord accreditation) {
            accreditations.map(accreditation, context);
        }
        return Optional.empty();
    }

    /** The rules speak of entities; where they find something, the way back to the fields is looked up. */
    private void check(SourceRecord record, MappingContext context) {
        List<Finding> found = rules.check(context.entities(), context.findings());
        if (found.isEmpty()) {
            return;
        }
        MappingContext traced = new MappingContext(tools, record, true);
        dispatch(record, traced);
        for (Finding finding : found) {
            context.findings()
                    .add(RuleCheck.pointed(
                            finding, record.reference(), record.origin().pointer(), traced.provenance()));
        }
    }

    /** Why a record is not published; empty when it is. */
    private Optional<String> withdrawn(SourceRecord record) {
        if (record.sourceState() == SourceState.DELETED) {
            return Optional.of("The source says that the record is deleted.");
        }
        if (options().includeWithdrawn()) {
            return Optional.empty();
        }
        if (record.sourceState() == SourceState.WITHDRAWN) {
            return Optional.of("The source says that the record is withdrawn.");
        }
        return cancelled(record).or(() -> expired(record));
    }

    private static Optional<String> cancelled(SourceRecord record) {
        if (record instanceof OfferingRecord offering) {
            return offering.state()
                    .map(Code::value)
                    .filter(state -> CANCELLED.contains(state.strip().toLowerCase(Locale.ROOT)))
                    .map(state -> "The state of the offering is " + Excerpt.of(state) + ".");
        }
        return Optional.empty();
    }

    private Optional<String> expired(SourceRecord record) {
        Optional<LocalDate> today = options().asOf();
        Optional<LocalDate> last =
                fields(record).flatMap(SpecificationFields::validUntil).map(SourceMoment::date);
        if (today.isPresent() && last.isPresent() && last.get().isBefore(today.get())) {
            return Optional.of("The record was valid until " + last.get() + ".");
        }
        return Optional.empty();
    }

    private static Optional<SpecificationFields> fields(SourceRecord record) {
        if (record instanceof CourseRecord course) {
            return Optional.of(course.fields());
        }
        return record instanceof ProgrammeRecord programme ? Optional.of(programme.fields()) : Optional.empty();
    }

    private static OrganisationRecord organisation(Institution institution) {
        Place country = new Place(
                Text.EMPTY, Text.EMPTY, new Code("country", institution.country()), Optional.empty(), Optional.empty());
        OrganisationRecord.Builder organisation = OrganisationRecord.builder(institution.id(), Origin.NONE)
                .legalName(institution.names())
                .addPlace(country);
        institution.homepage().map(WebLink::of).ifPresent(organisation::addHomepage);
        return organisation.build();
    }
}
