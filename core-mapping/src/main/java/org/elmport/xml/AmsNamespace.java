package org.elmport.xml;

import org.elmport.elm.declaration.ApplicationProfile;

/** The namespaces in which accreditations may stand. */
public enum AmsNamespace {
    /** That of the published schema, version 3.1.0. */
    V3_1(ApplicationProfile.AMS_3_1_0.xmlNamespace()),
    /**
     * The one that ELM 3.3 announces. No schema with it is at hand, so that nothing proves that a register takes it: it
     * is used only where somebody asks for it.
     */
    V3_3_UNPROVEN("http://data.europa.eu/snb/model/application-profile/ams-constraints/");

    private final String iri;

    AmsNamespace(String iri) {
        this.iri = iri;
    }

    /** The namespace itself. */
    public String iri() {
        return iri;
    }
}
