package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * Agents that act together, such as an alliance of universities.
 *
 * <p>ELM class {@code elm:Group}; LOQ container {@code groupReferences}.
 */
@XmlType(propOrder = {"prefLabel", "altLabel", "type", "additionalNote", "location", "contactPoint", "member"})
@ElmClass(iri = "elm:Group", container = "groupReferences", element = "group", ams = true)
public final class Group extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:prefLabel", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> prefLabel;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:altLabel", loq = "0..*", edc = "0..*")
    private @Nullable List<LangString> altLabel;

    @XmlElement(namespace = Namespaces.DC)
    @ElmProperty(iri = "dc:type", term = "dcType", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:location", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Location>> location;

    @ElmProperty(iri = "elm:contactPoint", loq = "0..*", edc = "0..*")
    private @Nullable List<ContactPoint> contactPoint;

    @ElmProperty(iri = "foaf:member", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<AnyAgent>> member;

    private Group() {}

    /** Starts a group with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Names, one per language ({@code skos:prefLabel}; LOQ: one or more). */
    public List<LangString> prefLabel() {
        return view(prefLabel);
    }

    /** Other names ({@code skos:altLabel}; LOQ: any number). */
    public List<LangString> altLabel() {
        return view(altLabel);
    }

    /** Kinds of group ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Further information ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Where it is ({@code elm:location}; LOQ: any number). */
    public List<Link<Location>> location() {
        return view(location);
    }

    /** How to reach it ({@code elm:contactPoint}; LOQ: any number). */
    public List<ContactPoint> contactPoint() {
        return view(contactPoint);
    }

    /** Its members ({@code foaf:member}; LOQ: any number). */
    public List<Link<AnyAgent>> member() {
        return view(member);
    }

    /** Builds a group step by step. */
    public static final class Builder {

        private Group built = new Group();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link Group#prefLabel()}. */
        public Builder addPrefLabel(LangString value) {
            built.prefLabel = plus(built.prefLabel, value);
            return this;
        }

        /** Adds to {@link Group#altLabel()}. */
        public Builder addAltLabel(LangString value) {
            built.altLabel = plus(built.altLabel, value);
            return this;
        }

        /** Adds to {@link Group#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link Group#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link Group#location()}. */
        public Builder addLocation(Link<Location> value) {
            built.location = plus(built.location, value);
            return this;
        }

        /** Adds to {@link Group#contactPoint()}. */
        public Builder addContactPoint(ContactPoint value) {
            built.contactPoint = plus(built.contactPoint, value);
            return this;
        }

        /** Adds to {@link Group#member()}. */
        public Builder addMember(Link<AnyAgent> value) {
            built.member = plus(built.member, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Group build() {
            Group finished = built;
            built = new Group();
            built.id = finished.id;
            return finished;
        }
    }
}
