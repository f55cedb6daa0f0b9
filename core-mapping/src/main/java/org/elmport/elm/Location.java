package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A place, with a country at least.
 *
 * <p>ELM class {@code dc:Location}; LOQ container {@code locationReferences}.
 */
@XmlType(propOrder = {"identifier", "geographicName", "spatialCode", "description", "address", "geometry"})
@ElmClass(iri = "dc:Location", container = "locationReferences", element = "location", ams = true)
public final class Location extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(
            iri = "elm:geographicName",
            loq = "0..*",
            uniqueLanguage = true,
            edc = "0..*",
            edcRepeatsLanguage = true)
    private @Nullable List<LangString> geographicName;

    @ElmProperty(
            iri = "elm:spatialCode",
            loq = "0..*",
            codeLists = {CodeList.COUNTRY, CodeList.NUTS},
            edc = "0..*")
    private @Nullable List<Concept> spatialCode;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:address", loq = "1..*", edc = "1..*")
    private @Nullable List<Address> address;

    @XmlElement(namespace = Namespaces.LOCN)
    @ElmProperty(iri = "locn:geometry", loq = "0..*", edc = "0..*", edcUnwritable = true)
    private @Nullable List<Geometry> geometry;

    private Location() {}

    /** Starts a location with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Codes under which the place is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Names of the place ({@code elm:geographicName}; LOQ: any number). */
    public List<LangString> geographicName() {
        return view(geographicName);
    }

    /** Countries or regions of the place ({@code elm:spatialCode}; LOQ: any number). */
    public List<Concept> spatialCode() {
        return view(spatialCode);
    }

    /** What there is to know about it ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Addresses ({@code elm:address}; LOQ: one or more). */
    public List<Address> address() {
        return view(address);
    }

    /** Coordinates ({@code locn:geometry}; LOQ: any number). */
    public List<Geometry> geometry() {
        return view(geometry);
    }

    /** Builds a location step by step. */
    public static final class Builder {

        private Location built = new Location();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link Location#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link Location#geographicName()}. */
        public Builder addGeographicName(LangString value) {
            built.geographicName = plus(built.geographicName, value);
            return this;
        }

        /** Adds to {@link Location#spatialCode()}. */
        public Builder addSpatialCode(Concept value) {
            built.spatialCode = plus(built.spatialCode, value);
            return this;
        }

        /** Adds to {@link Location#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link Location#address()}. */
        public Builder addAddress(Address value) {
            built.address = plus(built.address, value);
            return this;
        }

        /** Adds to {@link Location#geometry()}. */
        public Builder addGeometry(Geometry value) {
            built.geometry = plus(built.geometry, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Location build() {
            Location finished = built;
            built = new Location();
            built.id = finished.id;
            return finished;
        }
    }
}
