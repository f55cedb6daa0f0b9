package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * An occasion to learn: one run of a course or programme, at a time and place, with one provider or more.
 *
 * <p>ELM class {@code elm:LearningOpportunity}; LOQ container {@code learningOpportunityReferences}.
 */
@XmlType(
        propOrder = {
            "identifier",
            "title",
            "description",
            "type",
            "additionalNote",
            "homepage",
            "supplementaryDocument",
            "temporal",
            "duration",
            "mode",
            "grant",
            "learningSchedule",
            "scheduleInformation",
            "admissionProcedure",
            "applicationDeadline",
            "priceDetail",
            "providedBy",
            "location",
            "learningAchievementSpecification",
            "learningActivitySpecification",
            "hasPart",
            "isPartOf",
            "bannerImage",
            "defaultLanguage",
            "status",
            "modified",
            "publisher",
            "descriptionHtml"
        })
@ElmClass(iri = "elm:LearningOpportunity", container = "learningOpportunityReferences", element = "learningOpportunity")
public final class LearningOpportunity extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "dc:title", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(
            iri = "dc:type",
            term = "dcType",
            loq = "0..*",
            codeLists = CodeList.LEARNING_OPPORTUNITY_TYPE,
            edc = "0..*")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "foaf:homepage", loq = "1..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> homepage;

    @ElmProperty(iri = "elm:supplementaryDocument", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "dc:temporal", loq = "0..1", edc = "0..1")
    private @Nullable PeriodOfTime temporal;

    @ElmProperty(iri = "elm:duration", loq = "0..1", edc = "0..1")
    private @Nullable Duration duration;

    @ElmProperty(iri = "elm:mode", loq = "0..*", codeLists = CodeList.MODE, edc = "0..*")
    private @Nullable List<Concept> mode;

    @ElmProperty(iri = "elm:grant", loq = "0..*", edc = "0..*")
    private @Nullable List<Grant> grant;

    @ElmProperty(iri = "elm:learningSchedule", loq = "0..1", codeLists = CodeList.LEARNING_SCHEDULE, edc = "0..1")
    private @Nullable Concept learningSchedule;

    @ElmProperty(iri = "elm:scheduleInformation", loq = "0..1", edc = "0..1")
    private @Nullable Note scheduleInformation;

    @ElmProperty(iri = "elm:admissionProcedure", loq = "0..1", edc = "0..1")
    private @Nullable Note admissionProcedure;

    @ElmProperty(iri = "elm:applicationDeadline", loq = "0..*", edc = "0..*")
    private @Nullable List<DateTime> applicationDeadline;

    @ElmProperty(iri = "elm:priceDetail", loq = "0..*", edc = "0..*")
    private @Nullable List<PriceDetail> priceDetail;

    @ElmProperty(iri = "elm:providedBy", loq = "1..*", edc = "1..*")
    private @Nullable List<Link<Organisation>> providedBy;

    @ElmProperty(iri = "elm:location", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Location>> location;

    @ElmProperty(iri = "elm:learningAchievementSpecification", loq = "1..1", edc = "0..1")
    private @Nullable Link<AnySpecification> learningAchievementSpecification;

    @ElmProperty(iri = "elm:learningActivitySpecification", loq = "0..1", edc = "0..1")
    private @Nullable Link<LearningActivitySpecification> learningActivitySpecification;

    @ElmProperty(iri = "elm:hasPart", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningOpportunity>> hasPart;

    @ElmProperty(iri = "elm:isPartOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningOpportunity>> isPartOf;

    @ElmProperty(iri = "elm:bannerImage", loq = "0..1", edc = "0..1")
    private @Nullable MediaObject bannerImage;

    @ElmProperty(
            iri = "elm:defaultLanguage",
            loq = "1..1",
            codeLists = CodeList.LANGUAGE,
            edc = "0..1",
            edcClosed = true,
            edcUnwritable = true)
    private @Nullable Concept defaultLanguage;

    @ElmProperty(iri = "elm:status", loq = "0..1", edc = "0..1")
    private @Nullable String status;

    @ElmProperty(iri = "dc:modified", term = "dateModified", loq = "0..1", edc = "0..1", edcUnwritable = true)
    private @Nullable DateTime modified;

    @ElmProperty(iri = "dc:publisher", loq = "0..1")
    private @Nullable Link<AnyAgent> publisher;

    @ElmProperty(iri = "elm:descriptionHtml", form = ValueForm.HTML, edc = "0..*", edcUnwritable = true)
    private @Nullable List<String> descriptionHtml;

    private LearningOpportunity() {}

    /** Starts a learning opportunity with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Codes under which the run is known; each notation once in a document ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Titles, one per language ({@code dc:title}; LOQ: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** Descriptions, one per language, with the few HTML tags that QDR keeps ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Kinds of learning opportunity ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Further information that has no property of its own ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Public web pages of the run ({@code foaf:homepage}; LOQ: one or more). */
    public List<WebResource> homepage() {
        return view(homepage);
    }

    /** Documents that tell more ({@code elm:supplementaryDocument}; LOQ: any number). */
    public List<WebResource> supplementaryDocument() {
        return view(supplementaryDocument);
    }

    /** When this one run takes place ({@code dc:temporal}; LOQ: at most one). */
    public Optional<PeriodOfTime> temporal() {
        return Optional.ofNullable(temporal);
    }

    /** Length by the calendar, not the workload ({@code elm:duration}; LOQ: at most one). */
    public Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }

    /** Forms of participation ({@code elm:mode}; LOQ: any number). */
    public List<Concept> mode() {
        return view(mode);
    }

    /** Financial support on offer ({@code elm:grant}; LOQ: any number). */
    public List<Grant> grant() {
        return view(grant);
    }

    /** Full time or part time ({@code elm:learningSchedule}; LOQ: at most one). */
    public Optional<Concept> learningSchedule() {
        return Optional.ofNullable(learningSchedule);
    }

    /** The schedule in words ({@code elm:scheduleInformation}; LOQ: at most one). */
    public Optional<Note> scheduleInformation() {
        return Optional.ofNullable(scheduleInformation);
    }

    /** How to apply ({@code elm:admissionProcedure}; LOQ: at most one). */
    public Optional<Note> admissionProcedure() {
        return Optional.ofNullable(admissionProcedure);
    }

    /** Last moments to apply ({@code elm:applicationDeadline}; LOQ: any number). */
    public List<DateTime> applicationDeadline() {
        return view(applicationDeadline);
    }

    /** What it costs ({@code elm:priceDetail}; LOQ: any number). */
    public List<PriceDetail> priceDetail() {
        return view(priceDetail);
    }

    /** Organisations that provide it ({@code elm:providedBy}; LOQ: one or more). */
    public List<Link<Organisation>> providedBy() {
        return view(providedBy);
    }

    /** Where it takes place ({@code elm:location}; LOQ: any number). */
    public List<Link<Location>> location() {
        return view(location);
    }

    /** What a learner achieves by it ({@code elm:learningAchievementSpecification}; LOQ: exactly one). */
    public Optional<Link<AnySpecification>> learningAchievementSpecification() {
        return Optional.ofNullable(learningAchievementSpecification);
    }

    /** What a learner does in it ({@code elm:learningActivitySpecification}; LOQ: at most one). */
    public Optional<Link<LearningActivitySpecification>> learningActivitySpecification() {
        return Optional.ofNullable(learningActivitySpecification);
    }

    /** Opportunities it consists of ({@code elm:hasPart}; LOQ: any number). */
    public List<Link<LearningOpportunity>> hasPart() {
        return view(hasPart);
    }

    /** Opportunities it is part of ({@code elm:isPartOf}; LOQ: any number). */
    public List<Link<LearningOpportunity>> isPartOf() {
        return view(isPartOf);
    }

    /** A picture, embedded ({@code elm:bannerImage}; LOQ: at most one). */
    public Optional<MediaObject> bannerImage() {
        return Optional.ofNullable(bannerImage);
    }

    /** The main language of the description ({@code elm:defaultLanguage}; LOQ: exactly one). */
    public Optional<Concept> defaultLanguage() {
        return Optional.ofNullable(defaultLanguage);
    }

    /** Publication status; QDR sets it, leave it out ({@code elm:status}; LOQ: at most one). */
    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    /** When the description last changed; QDR sets it, leave it out ({@code dc:modified}; LOQ: at most one). */
    public Optional<DateTime> modified() {
        return Optional.ofNullable(modified);
    }

    /** Who published it; QDR sets it, leave it out ({@code dc:publisher}; LOQ: at most one). */
    public Optional<Link<AnyAgent>> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** Descriptions in HTML; the context of credentials breaks them ({@code elm:descriptionHtml}; EDC: any number). */
    public List<String> descriptionHtml() {
        return view(descriptionHtml);
    }

    /** Builds a learning opportunity step by step. */
    public static final class Builder {

        private LearningOpportunity built = new LearningOpportunity();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link LearningOpportunity#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#homepage()}. */
        public Builder addHomepage(WebResource value) {
            built.homepage = plus(built.homepage, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link LearningOpportunity#temporal()}. */
        public Builder temporal(PeriodOfTime value) {
            built.temporal = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#duration()}. */
        public Builder duration(Duration value) {
            built.duration = value;
            return this;
        }

        /** Adds to {@link LearningOpportunity#mode()}. */
        public Builder addMode(Concept value) {
            built.mode = plus(built.mode, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#grant()}. */
        public Builder addGrant(Grant value) {
            built.grant = plus(built.grant, value);
            return this;
        }

        /** Sets {@link LearningOpportunity#learningSchedule()}. */
        public Builder learningSchedule(Concept value) {
            built.learningSchedule = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#scheduleInformation()}. */
        public Builder scheduleInformation(Note value) {
            built.scheduleInformation = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#admissionProcedure()}. */
        public Builder admissionProcedure(Note value) {
            built.admissionProcedure = value;
            return this;
        }

        /** Adds to {@link LearningOpportunity#applicationDeadline()}. */
        public Builder addApplicationDeadline(DateTime value) {
            built.applicationDeadline = plus(built.applicationDeadline, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#priceDetail()}. */
        public Builder addPriceDetail(PriceDetail value) {
            built.priceDetail = plus(built.priceDetail, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#providedBy()}. */
        public Builder addProvidedBy(Link<Organisation> value) {
            built.providedBy = plus(built.providedBy, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#location()}. */
        public Builder addLocation(Link<Location> value) {
            built.location = plus(built.location, value);
            return this;
        }

        /** Sets {@link LearningOpportunity#learningAchievementSpecification()}. */
        public Builder learningAchievementSpecification(Link<AnySpecification> value) {
            built.learningAchievementSpecification = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#learningActivitySpecification()}. */
        public Builder learningActivitySpecification(Link<LearningActivitySpecification> value) {
            built.learningActivitySpecification = value;
            return this;
        }

        /** Adds to {@link LearningOpportunity#hasPart()}. */
        public Builder addHasPart(Link<LearningOpportunity> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningOpportunity#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningOpportunity> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** Sets {@link LearningOpportunity#bannerImage()}. */
        public Builder bannerImage(MediaObject value) {
            built.bannerImage = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#defaultLanguage()}. */
        public Builder defaultLanguage(Concept value) {
            built.defaultLanguage = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#status()}. */
        public Builder status(String value) {
            built.status = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#modified()}. */
        public Builder modified(DateTime value) {
            built.modified = value;
            return this;
        }

        /** Sets {@link LearningOpportunity#publisher()}. */
        public Builder publisher(Link<AnyAgent> value) {
            built.publisher = value;
            return this;
        }

        /** Adds to {@link LearningOpportunity#descriptionHtml()}. */
        public Builder addDescriptionHtml(String value) {
            built.descriptionHtml = plus(built.descriptionHtml, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningOpportunity build() {
            LearningOpportunity finished = built;
            built = new LearningOpportunity();
            built.id = finished.id;
            return finished;
        }
    }
}
