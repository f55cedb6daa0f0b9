package org.elmport.elm.declaration;

/** The datatype of a literal, by its name in XML Schema. */
public enum Datatype {
    STRING("string"),
    LANG_STRING("string"),
    ANY_URI("anyURI"),
    DATE_TIME("dateTime"),
    DURATION("duration"),
    DECIMAL("decimal"),
    INTEGER("integer"),
    BOOLEAN("boolean");

    private final String xsdName;

    Datatype(String xsdName) {
        this.xsdName = xsdName;
    }

    /** The local name in XML Schema. */
    public String xsdName() {
        return xsdName;
    }
}
