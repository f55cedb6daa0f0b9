package org.elmport.xml;

/** The name of an element in one version of LOQ, with its markup as bytes. */
final class XmlName {

    private final String namespace;
    private final String local;
    private final byte[] start;
    private final byte[] end;

    XmlName(String namespace, String prefix, String local) {
        String qualified = prefix.isEmpty() ? local : prefix + ":" + local;
        this.namespace = namespace;
        this.local = local;
        this.start = XmlOutput.ascii("<" + qualified);
        this.end = XmlOutput.ascii("</" + qualified + ">");
    }

    /** The namespace in the document. */
    String namespace() {
        return namespace;
    }

    /** The name without prefix. */
    String local() {
        return local;
    }

    /** The start tag without attributes and without its end, such as {@code <skos:notation}; not to be changed. */
    byte[] start() {
        return start;
    }

    /** The end tag; not to be changed. */
    byte[] end() {
        return end;
    }
}
