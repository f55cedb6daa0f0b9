package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An element of a document with the place where it stands. Names count without their namespace, as the dialects differ
 * in that.
 */
final class ElmoElement {

    private final String name;
    private final String namespace;
    private final String path;
    private final long line;
    private final long column;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<ElmoElement> children = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private ElmoElement(String name, String namespace, String path, long line, long column) {
        this.name = name;
        this.namespace = namespace;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /** An element with nothing above it. */
    static ElmoElement root(String name, String namespace, String path, long line, long column) {
        return new ElmoElement(name, namespace, path, line, column);
    }

    /** A new element below this one. */
    ElmoElement add(String childName, String childNamespace, long childLine, long childColumn) {
        int place = places.merge(childName, 1, Integer::sum);
        String childPath = path + "/" + childName + "[" + place + "]";
        ElmoElement child = new ElmoElement(childName, childNamespace, childPath, childLine, childColumn);
        children.add(child);
        return child;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    /** The XPath of the element, by local names. */
    String path() {
        return path;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The value of an attribute without the white space around it; empty where there is none. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The own text, as written; texts and CDATA sections are one. */
    String text() {
        return text.toString();
    }

    /** The own text without white space around it; empty where there is none. */
    Optional<String> value() {
        return Optional.of(text.toString().strip()).filter(value -> !value.isEmpty());
    }

    List<ElmoElement> children() {
        return Collections.unmodifiableList(children);
    }

    List<ElmoElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    Optional<ElmoElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The text of the first child of a name. */
    Optional<String> value(String childName) {
        return child(childName).flatMap(ElmoElement::value);
    }

    /** All that it says, without where it stands: to tell whether two say the same. */
    String content() {
        StringBuilder content = new StringBuilder();
        write(content);
        return content.toString();
    }

    private void write(StringBuilder content) {
        content.append('<')
                .append(name)
                .append(attributes)
                .append('>')
                .append(text.toString().strip());
        children.forEach(child -> child.write(content));
        content.append("</>");
    }

    /** Says what it is, and nothing of what it holds. */
    @Override
    public String toString() {
        return path;
    }
}
