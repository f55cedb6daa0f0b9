package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A learner, with what is claimed of them.
 *
 * <p>ELM class {@code elm:Person}; in credentials only.
 */
@XmlType(
        propOrder = {
            "fullName",
            "givenName",
            "familyName",
            "birthName",
            "patronymicName",
            "identifier",
            "nationalId",
            "dateOfBirth",
            "placeOfBirth",
            "citizenshipCountry",
            "gender",
            "location",
            "contactPoint",
            "groupMemberOf",
            "memberOf",
            "hasClaim",
            "hasCredential",
            "modified"
        })
@ElmClass(iri = "elm:Person")
public final class Person extends ElmNode implements AnyAgent {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "foaf:fullName", edc = "0..1")
    private @Nullable LangString fullName;

    @ElmProperty(iri = "foaf:givenName", edc = "0..1")
    private @Nullable LangString givenName;

    @ElmProperty(iri = "foaf:familyName", edc = "0..1")
    private @Nullable LangString familyName;

    @ElmProperty(iri = "person:birthName", edc = "0..*")
    private @Nullable List<LangString> birthName;

    @ElmProperty(iri = "person:patronymicName", edc = "0..*")
    private @Nullable List<LangString> patronymicName;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:nationalId", term = "nationalID", edc = "0..1")
    private @Nullable LegalIdentifier nationalId;

    @ElmProperty(iri = "elm:dateOfBirth", edc = "0..1")
    private @Nullable DateTime dateOfBirth;

    @ElmProperty(iri = "elm:placeOfBirth", edc = "0..1")
    private @Nullable Link<Location> placeOfBirth;

    @ElmProperty(iri = "elm:citizenshipCountry", edc = "0..*", codeLists = CodeList.COUNTRY, edcClosed = true)
    private @Nullable List<Concept> citizenshipCountry;

    @ElmProperty(iri = "elm:gender", edc = "0..1", codeLists = CodeList.HUMAN_SEX)
    private @Nullable Concept gender;

    @ElmProperty(iri = "elm:location", edc = "0..1")
    private @Nullable Link<Location> location;

    @ElmProperty(iri = "elm:contactPoint", edc = "0..*")
    private @Nullable List<ContactPoint> contactPoint;

    @ElmProperty(iri = "elm:groupMemberOf", edc = "0..*")
    private @Nullable List<Link<Group>> groupMemberOf;

    @ElmProperty(iri = "org:memberOf", edc = "0..*")
    private @Nullable List<Link<Organisation>> memberOf;

    @ElmProperty(iri = "elm:hasClaim", edc = "1..*")
    private @Nullable List<Link<AnyClaim>> hasClaim;

    @ElmProperty(iri = "elm:hasCredential", edc = "0..*")
    private @Nullable List<Link<EuropeanDigitalCredential>> hasCredential;

    @ElmProperty(iri = "dc:modified", term = "dateModified", edc = "0..1", edcUnwritable = true)
    private @Nullable DateTime modified;

    private Person() {}

    /** Starts a person with its IRI; empty where it has none. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** The whole name, in one language over all ({@code foaf:fullName}; EDC: at most one). */
    public Optional<LangString> fullName() {
        return Optional.ofNullable(fullName);
    }

    /** Given names, in one language over all ({@code foaf:givenName}; EDC: at most one). */
    public Optional<LangString> givenName() {
        return Optional.ofNullable(givenName);
    }

    /** The family name, in one language over all ({@code foaf:familyName}; EDC: at most one). */
    public Optional<LangString> familyName() {
        return Optional.ofNullable(familyName);
    }

    /** The name at birth ({@code person:birthName}; EDC: any number). */
    public List<LangString> birthName() {
        return view(birthName);
    }

    /** A name from the name of the father ({@code person:patronymicName}; EDC: any number). */
    public List<LangString> patronymicName() {
        return view(patronymicName);
    }

    /** Codes under which the person is known ({@code adms:identifier}; EDC: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** The identifier a state gave the person ({@code elm:nationalId}; EDC: at most one). */
    public Optional<LegalIdentifier> nationalId() {
        return Optional.ofNullable(nationalId);
    }

    /** The date of birth, as a moment ({@code elm:dateOfBirth}; EDC: at most one). */
    public Optional<DateTime> dateOfBirth() {
        return Optional.ofNullable(dateOfBirth);
    }

    /** The place of birth ({@code elm:placeOfBirth}; EDC: at most one). */
    public Optional<Link<Location>> placeOfBirth() {
        return Optional.ofNullable(placeOfBirth);
    }

    /** Countries whose citizen the person is ({@code elm:citizenshipCountry}; EDC: any number). */
    public List<Concept> citizenshipCountry() {
        return view(citizenshipCountry);
    }

    /** The gender ({@code elm:gender}; EDC: at most one). */
    public Optional<Concept> gender() {
        return Optional.ofNullable(gender);
    }

    /** Where the person lives ({@code elm:location}; EDC: at most one). */
    public Optional<Link<Location>> location() {
        return Optional.ofNullable(location);
    }

    /** How to reach the person ({@code elm:contactPoint}; EDC: any number). */
    public List<ContactPoint> contactPoint() {
        return view(contactPoint);
    }

    /** Groups the person belongs to ({@code elm:groupMemberOf}; EDC: any number). */
    public List<Link<Group>> groupMemberOf() {
        return view(groupMemberOf);
    }

    /** Organisations the person belongs to ({@code org:memberOf}; EDC: any number). */
    public List<Link<Organisation>> memberOf() {
        return view(memberOf);
    }

    /** What is claimed of the person ({@code elm:hasClaim}; EDC: one or more). */
    public List<Link<AnyClaim>> hasClaim() {
        return view(hasClaim);
    }

    /** Credentials the person holds ({@code elm:hasCredential}; EDC: any number). */
    public List<Link<EuropeanDigitalCredential>> hasCredential() {
        return view(hasCredential);
    }

    /** When the description last changed ({@code dc:modified}; EDC: at most one). */
    public Optional<DateTime> modified() {
        return Optional.ofNullable(modified);
    }

    /** Builds a person step by step. */
    public static final class Builder {

        private Person built = new Person();

        private Builder(String id) {
            built.id = id;
        }

        /** Sets {@link Person#fullName()}. */
        public Builder fullName(LangString value) {
            built.fullName = value;
            return this;
        }

        /** Sets {@link Person#givenName()}. */
        public Builder givenName(LangString value) {
            built.givenName = value;
            return this;
        }

        /** Sets {@link Person#familyName()}. */
        public Builder familyName(LangString value) {
            built.familyName = value;
            return this;
        }

        /** Adds to {@link Person#birthName()}. */
        public Builder addBirthName(LangString value) {
            built.birthName = plus(built.birthName, value);
            return this;
        }

        /** Adds to {@link Person#patronymicName()}. */
        public Builder addPatronymicName(LangString value) {
            built.patronymicName = plus(built.patronymicName, value);
            return this;
        }

        /** Adds to {@link Person#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Sets {@link Person#nationalId()}. */
        public Builder nationalId(LegalIdentifier value) {
            built.nationalId = value;
            return this;
        }

        /** Sets {@link Person#dateOfBirth()}. */
        public Builder dateOfBirth(DateTime value) {
            built.dateOfBirth = value;
            return this;
        }

        /** Sets {@link Person#placeOfBirth()}. */
        public Builder placeOfBirth(Link<Location> value) {
            built.placeOfBirth = value;
            return this;
        }

        /** Adds to {@link Person#citizenshipCountry()}. */
        public Builder addCitizenshipCountry(Concept value) {
            built.citizenshipCountry = plus(built.citizenshipCountry, value);
            return this;
        }

        /** Sets {@link Person#gender()}. */
        public Builder gender(Concept value) {
            built.gender = value;
            return this;
        }

        /** Sets {@link Person#location()}. */
        public Builder location(Link<Location> value) {
            built.location = value;
            return this;
        }

        /** Adds to {@link Person#contactPoint()}. */
        public Builder addContactPoint(ContactPoint value) {
            built.contactPoint = plus(built.contactPoint, value);
            return this;
        }

        /** Adds to {@link Person#groupMemberOf()}. */
        public Builder addGroupMemberOf(Link<Group> value) {
            built.groupMemberOf = plus(built.groupMemberOf, value);
            return this;
        }

        /** Adds to {@link Person#memberOf()}. */
        public Builder addMemberOf(Link<Organisation> value) {
            built.memberOf = plus(built.memberOf, value);
            return this;
        }

        /** Adds to {@link Person#hasClaim()}. */
        public Builder addHasClaim(Link<AnyClaim> value) {
            built.hasClaim = plus(built.hasClaim, value);
            return this;
        }

        /** Adds to {@link Person#hasCredential()}. */
        public Builder addHasCredential(Link<EuropeanDigitalCredential> value) {
            built.hasCredential = plus(built.hasCredential, value);
            return this;
        }

        /** Sets {@link Person#modified()}. */
        public Builder modified(DateTime value) {
            built.modified = value;
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Person build() {
            Person finished = built;
            built = new Person();
            built.id = finished.id;
            return finished;
        }
    }
}
