package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * A point on the surface of the earth.
 *
 * <p>ELM class {@code locn:Geometry}.
 */
@XmlType(propOrder = {"longitude", "latitude"})
@ElmClass(iri = "locn:Geometry", ams = true)
public final class Geometry extends ElmNode {

    @XmlElement(namespace = Namespaces.CLV)
    @ElmProperty(iri = "clv:longitude", loq = "0..*", edc = "0..*", edcUnwritable = true)
    private @Nullable List<String> longitude;

    @XmlElement(namespace = Namespaces.CLV)
    @ElmProperty(iri = "clv:latitude", loq = "0..*", edc = "0..*", edcUnwritable = true)
    private @Nullable List<String> latitude;

    private Geometry() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Degrees east ({@code clv:longitude}; LOQ: any number). */
    public List<String> longitude() {
        return view(longitude);
    }

    /** Degrees north ({@code clv:latitude}; LOQ: any number). */
    public List<String> latitude() {
        return view(latitude);
    }

    /** Builds a geometry step by step. */
    public static final class Builder {

        private Geometry built = new Geometry();

        private Builder() {}

        /** Adds to {@link Geometry#longitude()}. */
        public Builder addLongitude(String value) {
            built.longitude = plus(built.longitude, value);
            return this;
        }

        /** Adds to {@link Geometry#latitude()}. */
        public Builder addLatitude(String value) {
            built.latitude = plus(built.latitude, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Geometry build() {
            Geometry finished = built;
            built = new Geometry();
            return finished;
        }
    }
}
