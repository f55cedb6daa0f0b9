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
 * A decision by which an organisation or a qualification is quality assured or licensed.
 *
 * <p>ELM class {@code elm:Accreditation}; LOQ container {@code accreditationReferences}.
 */
@XmlType(
        propOrder = {
            "identifier",
            "type",
            "title",
            "description",
            "decision",
            "report",
            "organisation",
            "limitQualification",
            "limitField",
            "limitEQFLevel",
            "limitJurisdiction",
            "limitCredentialType",
            "limitAbstractProgramme",
            "accreditingAgent",
            "issued",
            "reviewDate",
            "expiryDate",
            "valid",
            "additionalNote",
            "homepage",
            "landingPage",
            "supplementaryDocument",
            "status",
            "modified",
            "publisher"
        })
@ElmClass(iri = "elm:Accreditation", container = "accreditationReferences", element = "accreditation", ams = true)
public final class Accreditation extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(
            iri = "dc:type",
            term = "dcType",
            loq = "1..1",
            codeLists = CodeList.ACCREDITATION_TYPE,
            edc = "1..1",
            edcClosed = true)
    private @Nullable Concept type;

    @ElmProperty(iri = "dc:title", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:decision", loq = "0..1", edc = "0..1")
    private @Nullable Concept decision;

    @ElmProperty(iri = "elm:report", loq = "0..1", edc = "0..1")
    private @Nullable WebResource report;

    @ElmProperty(iri = "elm:organisation", loq = "1..*", edc = "0..*")
    private @Nullable List<Link<Organisation>> organisation;

    @ElmProperty(iri = "elm:limitQualification", loq = "0..1", ams = "0..0", edc = "0..1")
    private @Nullable Link<AnyQualification> limitQualification;

    @ElmProperty(iri = "elm:limitField", loq = "0..*", codeLists = CodeList.ISCED_F, edc = "0..*", edcClosed = true)
    private @Nullable List<Concept> limitField;

    @ElmProperty(iri = "elm:limitEQFLevel", loq = "0..*", codeLists = CodeList.EQF, edc = "0..*", edcClosed = true)
    private @Nullable List<Concept> limitEQFLevel;

    @ElmProperty(iri = "elm:limitJurisdiction", loq = "0..*", codeLists = CodeList.ATU, edc = "0..*", edcClosed = true)
    private @Nullable List<Concept> limitJurisdiction;

    @ElmProperty(iri = "elm:limitCredentialType", ams = "0..*", edc = "0..*")
    private @Nullable List<Concept> limitCredentialType;

    @ElmProperty(iri = "elm:limitAbstractProgramme", ams = "0..*")
    private @Nullable List<Concept> limitAbstractProgramme;

    @ElmProperty(iri = "elm:accreditingAgent", loq = "1..1", edc = "1..1")
    private @Nullable Link<Organisation> accreditingAgent;

    @ElmProperty(iri = "dc:issued", term = "dateIssued", loq = "0..1", edc = "0..1")
    private @Nullable DateTime issued;

    @ElmProperty(iri = "elm:reviewDate", loq = "0..1", edc = "0..1")
    private @Nullable DateTime reviewDate;

    @ElmProperty(iri = "elm:expiryDate", loq = "0..1", edc = "0..1")
    private @Nullable DateTime expiryDate;

    @ElmProperty(iri = "dc:valid", loq = "0..1", edc = "0..1")
    private @Nullable DateTime valid;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "foaf:homepage", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> homepage;

    @ElmProperty(iri = "elm:landingPage", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> landingPage;

    @ElmProperty(iri = "elm:supplementaryDocument", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:status", loq = "0..1", edc = "0..1")
    private @Nullable String status;

    @ElmProperty(iri = "dc:modified", term = "dateModified", loq = "0..1", edc = "0..1", edcUnwritable = true)
    private @Nullable DateTime modified;

    @ElmProperty(iri = "dc:publisher", loq = "0..1")
    private @Nullable Link<AnyAgent> publisher;

    private Accreditation() {}

    /** Starts a accreditation with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Codes under which the decision is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Kind of accreditation ({@code dc:type}; LOQ: exactly one). */
    public Optional<Concept> type() {
        return Optional.ofNullable(type);
    }

    /** Titles, one per language ({@code dc:title}; LOQ: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** Descriptions, one per language ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** What was decided ({@code elm:decision}; LOQ: at most one). */
    public Optional<Concept> decision() {
        return Optional.ofNullable(decision);
    }

    /** The report of the assessors ({@code elm:report}; LOQ: at most one). */
    public Optional<WebResource> report() {
        return Optional.ofNullable(report);
    }

    /** Organisations that are accredited ({@code elm:organisation}; LOQ: one or more). */
    public List<Link<Organisation>> organisation() {
        return view(organisation);
    }

    /** The qualification to which it is limited ({@code elm:limitQualification}; LOQ: at most one). */
    public Optional<Link<AnyQualification>> limitQualification() {
        return Optional.ofNullable(limitQualification);
    }

    /** Fields of education to which it is limited ({@code elm:limitField}; LOQ: any number). */
    public List<Concept> limitField() {
        return view(limitField);
    }

    /** Levels to which it is limited ({@code elm:limitEQFLevel}; LOQ: any number). */
    public List<Concept> limitEQFLevel() {
        return view(limitEQFLevel);
    }

    /** Territories to which it is limited ({@code elm:limitJurisdiction}; LOQ: any number). */
    public List<Concept> limitJurisdiction() {
        return view(limitJurisdiction);
    }

    /** Kinds of credential it is limited to ({@code elm:limitCredentialType}; AMS and EDC: any number). */
    public List<Concept> limitCredentialType() {
        return view(limitCredentialType);
    }

    /** Abstract programmes it is limited to, such as "Computer Science" ({@code elm:limitAbstractProgramme}; AMS: any number). */
    public List<Concept> limitAbstractProgramme() {
        return view(limitAbstractProgramme);
    }

    /** The organisation that decided ({@code elm:accreditingAgent}; LOQ: exactly one). */
    public Optional<Link<Organisation>> accreditingAgent() {
        return Optional.ofNullable(accreditingAgent);
    }

    /** When it was issued ({@code dc:issued}; LOQ: at most one). */
    public Optional<DateTime> issued() {
        return Optional.ofNullable(issued);
    }

    /** When it is to be reviewed ({@code elm:reviewDate}; LOQ: at most one). */
    public Optional<DateTime> reviewDate() {
        return Optional.ofNullable(reviewDate);
    }

    /** When it ends ({@code elm:expiryDate}; LOQ: at most one). */
    public Optional<DateTime> expiryDate() {
        return Optional.ofNullable(expiryDate);
    }

    /** From when it is valid ({@code dc:valid}; LOQ: at most one). */
    public Optional<DateTime> valid() {
        return Optional.ofNullable(valid);
    }

    /** Further information ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Public web pages ({@code foaf:homepage}; LOQ: any number). */
    public List<WebResource> homepage() {
        return view(homepage);
    }

    /** The page of the decision in a register ({@code elm:landingPage}; LOQ: any number). */
    public List<WebResource> landingPage() {
        return view(landingPage);
    }

    /** Documents that tell more ({@code elm:supplementaryDocument}; LOQ: any number). */
    public List<WebResource> supplementaryDocument() {
        return view(supplementaryDocument);
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

    /** Builds a accreditation step by step. */
    public static final class Builder {

        private Accreditation built = new Accreditation();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link Accreditation#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Sets {@link Accreditation#type()}. */
        public Builder type(Concept value) {
            built.type = value;
            return this;
        }

        /** Adds to {@link Accreditation#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link Accreditation#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Sets {@link Accreditation#decision()}. */
        public Builder decision(Concept value) {
            built.decision = value;
            return this;
        }

        /** Sets {@link Accreditation#report()}. */
        public Builder report(WebResource value) {
            built.report = value;
            return this;
        }

        /** Adds to {@link Accreditation#organisation()}. */
        public Builder addOrganisation(Link<Organisation> value) {
            built.organisation = plus(built.organisation, value);
            return this;
        }

        /** Sets {@link Accreditation#limitQualification()}. */
        public Builder limitQualification(Link<AnyQualification> value) {
            built.limitQualification = value;
            return this;
        }

        /** Adds to {@link Accreditation#limitField()}. */
        public Builder addLimitField(Concept value) {
            built.limitField = plus(built.limitField, value);
            return this;
        }

        /** Adds to {@link Accreditation#limitEQFLevel()}. */
        public Builder addLimitEQFLevel(Concept value) {
            built.limitEQFLevel = plus(built.limitEQFLevel, value);
            return this;
        }

        /** Adds to {@link Accreditation#limitJurisdiction()}. */
        public Builder addLimitJurisdiction(Concept value) {
            built.limitJurisdiction = plus(built.limitJurisdiction, value);
            return this;
        }

        /** Adds to {@link Accreditation#limitCredentialType()}. */
        public Builder addLimitCredentialType(Concept value) {
            built.limitCredentialType = plus(built.limitCredentialType, value);
            return this;
        }

        /** Adds to {@link Accreditation#limitAbstractProgramme()}. */
        public Builder addLimitAbstractProgramme(Concept value) {
            built.limitAbstractProgramme = plus(built.limitAbstractProgramme, value);
            return this;
        }

        /** Sets {@link Accreditation#accreditingAgent()}. */
        public Builder accreditingAgent(Link<Organisation> value) {
            built.accreditingAgent = value;
            return this;
        }

        /** Sets {@link Accreditation#issued()}. */
        public Builder issued(DateTime value) {
            built.issued = value;
            return this;
        }

        /** Sets {@link Accreditation#reviewDate()}. */
        public Builder reviewDate(DateTime value) {
            built.reviewDate = value;
            return this;
        }

        /** Sets {@link Accreditation#expiryDate()}. */
        public Builder expiryDate(DateTime value) {
            built.expiryDate = value;
            return this;
        }

        /** Sets {@link Accreditation#valid()}. */
        public Builder valid(DateTime value) {
            built.valid = value;
            return this;
        }

        /** Adds to {@link Accreditation#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link Accreditation#homepage()}. */
        public Builder addHomepage(WebResource value) {
            built.homepage = plus(built.homepage, value);
            return this;
        }

        /** Adds to {@link Accreditation#landingPage()}. */
        public Builder addLandingPage(WebResource value) {
            built.landingPage = plus(built.landingPage, value);
            return this;
        }

        /** Adds to {@link Accreditation#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link Accreditation#status()}. */
        public Builder status(String value) {
            built.status = value;
            return this;
        }

        /** Sets {@link Accreditation#modified()}. */
        public Builder modified(DateTime value) {
            built.modified = value;
            return this;
        }

        /** Sets {@link Accreditation#publisher()}. */
        public Builder publisher(Link<AnyAgent> value) {
            built.publisher = value;
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Accreditation build() {
            Accreditation finished = built;
            built = new Accreditation();
            built.id = finished.id;
            return finished;
        }
    }
}
