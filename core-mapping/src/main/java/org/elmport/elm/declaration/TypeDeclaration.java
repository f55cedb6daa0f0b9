package org.elmport.elm.declaration;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.elm.Concept;
import org.elmport.elm.ElmNode;
import org.elmport.elm.Entity;
import org.elmport.elm.Namespaces;

/** A class of the model, as declared by {@link ElmClass}, with its properties in the order of the XML elements. */
public final class TypeDeclaration {

    private final ElmModel model;
    private final int ordinal;
    private final Class<?> javaType;
    private final ElmClass declared;
    private final Constructor<?> constructor;
    /** Kept here, since asking an annotation or a class costs a reflective call. */
    private final String name;

    private final String container;

    private final String element;
    private final List<PropertyDeclaration> properties;
    private final Map<String, PropertyDeclaration> byTerm = new HashMap<>();
    private final Map<String, PropertyDeclaration> byName = new HashMap<>();
    private final Field identity;
    private final FieldTour tour;
    private final boolean identified;
    private final Set<ApplicationProfile> profiles = EnumSet.noneOf(ApplicationProfile.class);

    TypeDeclaration(ElmModel model, int ordinal, Class<?> javaType) {
        this.model = model;
        this.ordinal = ordinal;
        this.javaType = javaType;
        this.declared = javaType.getAnnotation(ElmClass.class);
        this.name = javaType.getSimpleName();
        this.container = declared.container();
        this.element = declared.element();
        try {
            this.constructor = javaType.getDeclaredConstructor();
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(javaType + " needs a constructor without parameters", missing);
        }
        constructor.setAccessible(true);
        this.identity = identityField(javaType);
        this.identified = identity.getDeclaringClass() != ElmNode.class;
        List<PropertyDeclaration> read = new ArrayList<>();
        readProperties(read);
        this.properties = List.copyOf(read);
        this.tour = new FieldTour(properties);
        for (ApplicationProfile profile : ApplicationProfile.values()) {
            if (belongs(profile)) {
                profiles.add(profile);
            }
        }
    }

    private void readProperties(List<PropertyDeclaration> read) {
        Deque<Class<?>> line = new ArrayDeque<>();
        for (Class<?> type = javaType; type.isAnnotationPresent(XmlType.class); type = type.getSuperclass()) {
            line.push(type);
        }
        for (Class<?> type : line) {
            for (String name : type.getAnnotation(XmlType.class).propOrder()) {
                if (!name.isEmpty()) {
                    add(field(type, name), read);
                }
            }
        }
    }

    private void add(Field field, List<PropertyDeclaration> read) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        String namespace =
                element == null || "##default".equals(element.namespace()) ? Namespaces.NEUTRAL : element.namespace();
        PropertyDeclaration property =
                new PropertyDeclaration(this, read.size(), field, field.getAnnotation(ElmProperty.class), namespace);
        read.add(property);
        byName.put(property.name(), property);
        byTerm.put(property.term(), property);
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException missing) {
            throw new IllegalStateException(type + " declares no " + name, missing);
        }
    }

    private static Field identityField(Class<?> javaType) {
        if (Concept.class.equals(javaType)) {
            return accessible(field(javaType, "uri"));
        }
        for (Class<?> type = javaType; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if ("id".equals(field.getName())) {
                    return accessible(field);
                }
            }
        }
        return accessible(field(ElmNode.class, "nodeId"));
    }

    private static Field accessible(Field field) {
        field.setAccessible(true);
        return field;
    }

    ElmModel model() {
        return model;
    }

    /** The place of the class among all classes, from 0; containers of LOQ come in the order of the document. */
    public int ordinal() {
        return ordinal;
    }

    /** The name of the class, which is its JSON-LD type. */
    public String name() {
        return name;
    }

    /** The RDF class, as prefix and local name. */
    public String iri() {
        return declared.iri();
    }

    /** The Java class. */
    public Class<?> javaType() {
        return javaType;
    }

    /** The container of the records; empty for classes that datasets have inline only, or not at all. */
    public String container() {
        return container;
    }

    /** The element of a record in its container; empty for classes that stand inline only. */
    public String element() {
        return element;
    }

    /** Whether its nodes are records of a dataset, in a container of their own. */
    public boolean entity() {
        return !container.isEmpty();
    }

    /** Whether its nodes are referred to: records, and what has an identity of its own in credentials. */
    public boolean referable() {
        return Entity.class.isAssignableFrom(javaType);
    }

    /** Whether a profile has the class. */
    public boolean in(ApplicationProfile profile) {
        return profiles.contains(profile);
    }

    private boolean belongs(ApplicationProfile profile) {
        return switch (profile.family()) {
            case LOQ ->
                properties.stream()
                        .anyMatch(property -> !property.cardinality(profile).absent());
            case AMS -> declared.ams();
            case EDC ->
                properties.isEmpty()
                        || properties.stream()
                                .anyMatch(property ->
                                        !property.cardinality(profile).absent());
        };
    }

    /** Whether a node always carries an identifying IRI: entities and concepts. Others may have one in credentials. */
    public boolean identified() {
        return identified;
    }

    /** The properties, in the order of the XML elements. */
    public List<PropertyDeclaration> properties() {
        return properties;
    }

    /** The property of that name. */
    public Optional<PropertyDeclaration> property(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The property of that JSON-LD term. */
    public Optional<PropertyDeclaration> propertyByTerm(String term) {
        return Optional.ofNullable(byTerm.get(term));
    }

    /** Tells a visitor of each property that a node has, in their order. */
    public void visit(Object node, ValueVisitor visitor) {
        tour.visit(node, visitor);
    }

    boolean ams() {
        return declared.ams();
    }

    /** The identifying IRI of a node; empty where it has none. */
    public String identifier(Object node) {
        try {
            return (String) identity.get(node);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A new node that a reader fills, by {@link PropertyDeclaration#add}. */
    public Object create(String identifier) {
        try {
            Object node = constructor.newInstance();
            identity.set(node, identifier);
            return node;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether two nodes of this class say the same. */
    public boolean sameContent(Object one, Object other) {
        return identifier(one).equals(identifier(other))
                && properties.stream().allMatch(property -> property.values(one).equals(property.values(other)));
    }

    /** A hash of what a node says. */
    public int contentHash(Object node) {
        int hash = identifier(node).hashCode();
        for (PropertyDeclaration property : properties) {
            hash = 31 * hash + property.values(node).hashCode();
        }
        return hash;
    }

    /** What a node says, for people. */
    public String describe(Object node) {
        StringBuilder text = new StringBuilder(name());
        if (!identifier(node).isEmpty()) {
            text.append(' ').append(identifier(node));
        }
        String separator = " {";
        for (PropertyDeclaration property : properties) {
            if (property.raw(node) != null) {
                text.append(separator).append(property.name()).append('=').append(property.values(node));
                separator = ", ";
            }
        }
        return separator.startsWith(",") ? text.append('}').toString() : text.toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
