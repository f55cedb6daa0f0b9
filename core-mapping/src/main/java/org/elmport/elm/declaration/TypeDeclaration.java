package org.elmport.elm.declaration;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.elm.Entity;
import org.elmport.elm.Namespaces;
import org.jspecify.annotations.Nullable;

/** A class of the model, as declared by {@link ElmClass}, with its properties in the order of the XML elements. */
public final class TypeDeclaration {

    private final ElmModel model;
    private final int ordinal;
    private final Class<?> javaType;
    private final ElmClass declared;
    private final Constructor<?> constructor;
    private final List<PropertyDeclaration> properties = new ArrayList<>();
    private final Map<String, PropertyDeclaration> byTerm = new HashMap<>();
    private final Map<String, PropertyDeclaration> byName = new HashMap<>();
    private final @Nullable Field identity;

    TypeDeclaration(ElmModel model, int ordinal, Class<?> javaType) {
        this.model = model;
        this.ordinal = ordinal;
        this.javaType = javaType;
        this.declared = javaType.getAnnotation(ElmClass.class);
        try {
            this.constructor = javaType.getDeclaredConstructor();
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(javaType + " needs a constructor without parameters", missing);
        }
        constructor.setAccessible(true);
        this.identity = identityField(javaType);
        readProperties();
    }

    private void readProperties() {
        Deque<Class<?>> line = new ArrayDeque<>();
        for (Class<?> type = javaType; type.isAnnotationPresent(XmlType.class); type = type.getSuperclass()) {
            line.push(type);
        }
        for (Class<?> type : line) {
            for (String name : type.getAnnotation(XmlType.class).propOrder()) {
                if (!name.isEmpty()) {
                    add(field(type, name));
                }
            }
        }
    }

    private void add(Field field) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        String namespace =
                element == null || "##default".equals(element.namespace()) ? Namespaces.NEUTRAL : element.namespace();
        PropertyDeclaration property = new PropertyDeclaration(
                this, properties.size(), field, field.getAnnotation(ElmProperty.class), namespace);
        properties.add(property);
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

    private static @Nullable Field identityField(Class<?> javaType) {
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
        return null;
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
        return javaType.getSimpleName();
    }

    /** The RDF class, as prefix and local name. */
    public String iri() {
        return declared.iri();
    }

    /** The Java class. */
    public Class<?> javaType() {
        return javaType;
    }

    /** The LOQ container of the records; empty for classes that stand inline only. */
    public String container() {
        return declared.container();
    }

    /** The element of a record in its container; empty for classes that stand inline only. */
    public String element() {
        return declared.element();
    }

    /** Whether its nodes have identifiers of their own and are referred to. */
    public boolean entity() {
        return Entity.class.isAssignableFrom(javaType);
    }

    /** Whether a node carries an identifying IRI: entities and concepts. */
    public boolean identified() {
        return identity != null;
    }

    /** The properties, in the order of the XML elements. */
    public List<PropertyDeclaration> properties() {
        return Collections.unmodifiableList(properties);
    }

    /** The property of that name. */
    public Optional<PropertyDeclaration> property(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The property of that JSON-LD term. */
    public Optional<PropertyDeclaration> propertyByTerm(String term) {
        return Optional.ofNullable(byTerm.get(term));
    }

    /** The identifying IRI of a node; empty where it has none. */
    public String identifier(Object node) {
        if (identity == null) {
            return "";
        }
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
            if (identity != null) {
                identity.set(node, identifier);
            }
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
        if (identified()) {
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
