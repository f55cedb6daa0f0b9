package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * A registered organisation: a university, a faculty, an awarding body.
 *
 * <p>ELM class {@code elm:Organisation}; LOQ container {@code agentReferences}.
 */
@XmlType(
        propOrder = {
            "altLabel",
            "legalName",
            "type",
            "identifier",
            "eidasLegalIdentifier",
            "registration",
            "vatIdentifier",
            "taxIdentifier",
            "homepage",
            "additionalNote",
            "accreditation",
            "location",
            "contactPoint",
            "hasSubOrganization",
            "subOrganizationOf",
            "logo",
            "groupMemberOf",
            "status",
            "modified",
            "publisher",
            "hasMember"
        })
@ElmClass(iri = "elm:Organisation", container = "agentReferences", element = "organisation", ams = true)
public final class Organisation extends ElmNode implements AnyAgent {

    @XmlAttribute(required = true)
    private String id = "";

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:altLabel", loq = "0..*", edc = "0..*")
    private @Nullable List<LangString> altLabel;

    @ElmProperty(iri = "rov:legalName", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> legalName;

    @ElmProperty(iri = "dc:type", term = "dcType", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:eidasLegalIdentifier", term = "eIDASIdentifier", loq = "0..1", edc = "0..1")
    private @Nullable LegalIdentifier eidasLegalIdentifier;

    @ElmProperty(iri = "rov:registration", loq = "0..1", edc = "0..1")
    private @Nullable LegalIdentifier registration;

    @ElmProperty(iri = "elm:vatIdentifier", loq = "0..*", edc = "0..*")
    private @Nullable List<LegalIdentifier> vatIdentifier;

    @ElmProperty(iri = "elm:taxIdentifier", loq = "0..*", edc = "0..*")
    private @Nullable List<LegalIdentifier> taxIdentifier;

    @ElmProperty(iri = "foaf:homepage", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> homepage;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:accreditation", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Accreditation>> accreditation;

    @ElmProperty(iri = "elm:location", loq = "1..*", edc = "1..*")
    private @Nullable List<Link<Location>> location;

    @ElmProperty(iri = "elm:contactPoint", loq = "0..*", edc = "0..*")
    private @Nullable List<ContactPoint> contactPoint;

    @ElmProperty(iri = "org:hasSubOrganization", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Organisation>> hasSubOrganization;

    @ElmProperty(iri = "org:subOrganizationOf", loq = "0..1", edc = "0..1")
    private @Nullable Link<Organisation> subOrganizationOf;

    @ElmProperty(iri = "elm:logo", loq = "0..1", edc = "0..1")
    private @Nullable MediaObject logo;

    @ElmProperty(iri = "elm:groupMemberOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Group>> groupMemberOf;

    @ElmProperty(iri = "elm:status", loq = "0..1")
    private @Nullable String status;

    @ElmProperty(iri = "dc:modified", term = "dateModified", loq = "0..1", edc = "0..1", edcUnwritable = true)
    private @Nullable DateTime modified;

    @ElmProperty(iri = "dc:publisher", loq = "0..1")
    private @Nullable Link<AnyAgent> publisher;

    @ElmProperty(iri = "org:hasMember", edc = "0..*", edcUnwritable = true)
    private @Nullable List<Link<Person>> hasMember;

    private Organisation() {}

    /** Starts a organisation with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Other names, such as an abbreviation ({@code skos:altLabel}; LOQ: any number). */
    public List<LangString> altLabel() {
        return view(altLabel);
    }

    /** Official names, one per language ({@code rov:legalName}; LOQ: one or more). */
    public List<LangString> legalName() {
        return view(legalName);
    }

    /** Kinds of organisation ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Codes under which the organisation is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Identifier of the eIDAS regulation ({@code elm:eidasLegalIdentifier}; LOQ: at most one). */
    public Optional<LegalIdentifier> eidasLegalIdentifier() {
        return Optional.ofNullable(eidasLegalIdentifier);
    }

    /** Number in the official register ({@code rov:registration}; LOQ: at most one). */
    public Optional<LegalIdentifier> registration() {
        return Optional.ofNullable(registration);
    }

    /** Numbers for value added tax ({@code elm:vatIdentifier}; LOQ: any number). */
    public List<LegalIdentifier> vatIdentifier() {
        return view(vatIdentifier);
    }

    /** Numbers for other taxes ({@code elm:taxIdentifier}; LOQ: any number). */
    public List<LegalIdentifier> taxIdentifier() {
        return view(taxIdentifier);
    }

    /** Public web pages ({@code foaf:homepage}; LOQ: any number). */
    public List<WebResource> homepage() {
        return view(homepage);
    }

    /** Further information ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Quality assurance and licences ({@code elm:accreditation}; LOQ: any number). */
    public List<Link<Accreditation>> accreditation() {
        return view(accreditation);
    }

    /** Where it is; a country at least ({@code elm:location}; LOQ: one or more). */
    public List<Link<Location>> location() {
        return view(location);
    }

    /** How to reach it ({@code elm:contactPoint}; LOQ: any number). */
    public List<ContactPoint> contactPoint() {
        return view(contactPoint);
    }

    /** Its parts, such as faculties ({@code org:hasSubOrganization}; LOQ: any number). */
    public List<Link<Organisation>> hasSubOrganization() {
        return view(hasSubOrganization);
    }

    /** The organisation it is part of ({@code org:subOrganizationOf}; LOQ: at most one). */
    public Optional<Link<Organisation>> subOrganizationOf() {
        return Optional.ofNullable(subOrganizationOf);
    }

    /** Its logo, embedded ({@code elm:logo}; LOQ: at most one). */
    public Optional<MediaObject> logo() {
        return Optional.ofNullable(logo);
    }

    /** Groups it belongs to, such as an alliance ({@code elm:groupMemberOf}; LOQ: any number). */
    public List<Link<Group>> groupMemberOf() {
        return view(groupMemberOf);
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

    /** People who belong to it; the context of credentials has no term for them ({@code org:hasMember}; EDC: any number). */
    public List<Link<Person>> hasMember() {
        return view(hasMember);
    }

    /** Builds a organisation step by step. */
    public static final class Builder {

        private Organisation built = new Organisation();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link Organisation#altLabel()}. */
        public Builder addAltLabel(LangString value) {
            built.altLabel = plus(built.altLabel, value);
            return this;
        }

        /** Adds to {@link Organisation#legalName()}. */
        public Builder addLegalName(LangString value) {
            built.legalName = plus(built.legalName, value);
            return this;
        }

        /** Adds to {@link Organisation#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link Organisation#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Sets {@link Organisation#eidasLegalIdentifier()}. */
        public Builder eidasLegalIdentifier(LegalIdentifier value) {
            built.eidasLegalIdentifier = value;
            return this;
        }

        /** Sets {@link Organisation#registration()}. */
        public Builder registration(LegalIdentifier value) {
            built.registration = value;
            return this;
        }

        /** Adds to {@link Organisation#vatIdentifier()}. */
        public Builder addVatIdentifier(LegalIdentifier value) {
            built.vatIdentifier = plus(built.vatIdentifier, value);
            return this;
        }

        /** Adds to {@link Organisation#taxIdentifier()}. */
        public Builder addTaxIdentifier(LegalIdentifier value) {
            built.taxIdentifier = plus(built.taxIdentifier, value);
            return this;
        }

        /** Adds to {@link Organisation#homepage()}. */
        public Builder addHomepage(WebResource value) {
            built.homepage = plus(built.homepage, value);
            return this;
        }

        /** Adds to {@link Organisation#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link Organisation#accreditation()}. */
        public Builder addAccreditation(Link<Accreditation> value) {
            built.accreditation = plus(built.accreditation, value);
            return this;
        }

        /** Adds to {@link Organisation#location()}. */
        public Builder addLocation(Link<Location> value) {
            built.location = plus(built.location, value);
            return this;
        }

        /** Adds to {@link Organisation#contactPoint()}. */
        public Builder addContactPoint(ContactPoint value) {
            built.contactPoint = plus(built.contactPoint, value);
            return this;
        }

        /** Adds to {@link Organisation#hasSubOrganization()}. */
        public Builder addHasSubOrganization(Link<Organisation> value) {
            built.hasSubOrganization = plus(built.hasSubOrganization, value);
            return this;
        }

        /** Sets {@link Organisation#subOrganizationOf()}. */
        public Builder subOrganizationOf(Link<Organisation> value) {
            built.subOrganizationOf = value;
            return this;
        }

        /** Sets {@link Organisation#logo()}. */
        public Builder logo(MediaObject value) {
            built.logo = value;
            return this;
        }

        /** Adds to {@link Organisation#groupMemberOf()}. */
        public Builder addGroupMemberOf(Link<Group> value) {
            built.groupMemberOf = plus(built.groupMemberOf, value);
            return this;
        }

        /** Sets {@link Organisation#status()}. */
        public Builder status(String value) {
            built.status = value;
            return this;
        }

        /** Sets {@link Organisation#modified()}. */
        public Builder modified(DateTime value) {
            built.modified = value;
            return this;
        }

        /** Sets {@link Organisation#publisher()}. */
        public Builder publisher(Link<AnyAgent> value) {
            built.publisher = value;
            return this;
        }

        /** Adds to {@link Organisation#hasMember()}. */
        public Builder addHasMember(Link<Person> value) {
            built.hasMember = plus(built.hasMember, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Organisation build() {
            Organisation finished = built;
            built = new Organisation();
            built.id = finished.id;
            return finished;
        }
    }
}
