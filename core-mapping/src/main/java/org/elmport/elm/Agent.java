package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts and is no registered organisation.
 *
 * <p>ELM class {@code elm:Agent}; LOQ container {@code agentReferences}.
 */
@XmlType(
        propOrder = {
            "identifier",
            "prefLabel",
            "altLabel",
            "additionalNote",
            "location",
            "contactPoint",
            "groupMemberOf",
            "status",
            "modified",
            "publisher"
        })
@ElmClass(iri = "elm:Agent", container = "agentReferences", element = "agent", ams = true)
public final class Agent extends ElmNode implements AnyAgent {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:prefLabel", loq = "0..*", uniqueLanguage = true, edc = "0..*")
    private @Nullable List<LangString> prefLabel;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:altLabel", loq = "0..*", edc = "0..*")
    private @Nullable List<LangString> altLabel;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:location", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Location>> location;

    @ElmProperty(iri = "elm:contactPoint", loq = "0..*", edc = "0..*")
    private @Nullable List<ContactPoint> contactPoint;

    @ElmProperty(iri = "elm:groupMemberOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Group>> groupMemberOf;

    @ElmProperty(iri = "elm:status", loq = "0..1")
    private @Nullable String status;

    @ElmProperty(iri = "dc:modified", term = "dateModified", loq = "0..1", edc = "0..1", edcUnwritable = true)
    private @Nullable DateTime modified;

    @ElmProperty(iri = "dc:publisher", loq = "0..1")
    private @Nullable Link<AnyAgent> publisher;

    private Agent() {}

    /** Starts a agent with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Codes under which the agent is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Names, one per language ({@code skos:prefLabel}; LOQ: any number). */
    public List<LangString> prefLabel() {
        return view(prefLabel);
    }

    /** Other names ({@code skos:altLabel}; LOQ: any number). */
    public List<LangString> altLabel() {
        return view(altLabel);
    }

    /** Further information ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Where to find the agent ({@code elm:location}; LOQ: any number). */
    public List<Link<Location>> location() {
        return view(location);
    }

    /** How to reach the agent ({@code elm:contactPoint}; LOQ: any number). */
    public List<ContactPoint> contactPoint() {
        return view(contactPoint);
    }

    /** Groups the agent belongs to ({@code elm:groupMemberOf}; LOQ: any number). */
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

    /** Builds a agent step by step. */
    public static final class Builder {

        private Agent built = new Agent();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link Agent#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link Agent#prefLabel()}. */
        public Builder addPrefLabel(LangString value) {
            built.prefLabel = plus(built.prefLabel, value);
            return this;
        }

        /** Adds to {@link Agent#altLabel()}. */
        public Builder addAltLabel(LangString value) {
            built.altLabel = plus(built.altLabel, value);
            return this;
        }

        /** Adds to {@link Agent#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link Agent#location()}. */
        public Builder addLocation(Link<Location> value) {
            built.location = plus(built.location, value);
            return this;
        }

        /** Adds to {@link Agent#contactPoint()}. */
        public Builder addContactPoint(ContactPoint value) {
            built.contactPoint = plus(built.contactPoint, value);
            return this;
        }

        /** Adds to {@link Agent#groupMemberOf()}. */
        public Builder addGroupMemberOf(Link<Group> value) {
            built.groupMemberOf = plus(built.groupMemberOf, value);
            return this;
        }

        /** Sets {@link Agent#status()}. */
        public Builder status(String value) {
            built.status = value;
            return this;
        }

        /** Sets {@link Agent#modified()}. */
        public Builder modified(DateTime value) {
            built.modified = value;
            return this;
        }

        /** Sets {@link Agent#publisher()}. */
        public Builder publisher(Link<AnyAgent> value) {
            built.publisher = value;
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Agent build() {
            Agent finished = built;
            built = new Agent();
            built.id = finished.id;
            return finished;
        }
    }
}
