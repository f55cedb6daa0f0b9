package org.elmport.elm.declaration;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.elmport.elm.ElmNode;
import org.elmport.elm.Qualification;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/** A property of a class of the model, as declared by {@link ElmProperty}. */
public final class PropertyDeclaration {

    private final TypeDeclaration owner;
    private final int index;
    private final Field field;
    private final ElmProperty declared;
    private final String xmlNamespace;
    private final FieldShape shape;
    private final PropertyKind kind;
    private final boolean many;
    /** Kept here, since asking an annotation costs a reflective call, and every event of every entity asks. */
    private final String name;

    private final String term;
    private final String iri;
    private final boolean uniqueLanguage;
    private final Datatype datatype;
    private final ValueForm form;
    private final List<CodeList> codeLists;
    private final boolean edcUnwritable;
    private final boolean edcRepeatsLanguage;
    private final boolean sameKind;
    private final String edcIri;
    private final String edcScheme;
    /** Found when first asked for, as they need the whole model. */
    private final Map<ApplicationProfile, List<TypeDeclaration>> ranges = new ConcurrentHashMap<>();

    /** The class of its inline nodes where there is only one, found when first asked for; every event asks. */
    private final AtomicReference<@Nullable TypeDeclaration> onlyType = new AtomicReference<>();

    private final Cardinality current;
    private final Cardinality earlier;
    private final Cardinality accreditation;
    private final Cardinality credential;
    private final Set<ApplicationProfile> carriers = EnumSet.noneOf(ApplicationProfile.class);

    PropertyDeclaration(TypeDeclaration owner, int index, Field field, ElmProperty declared, String xmlNamespace) {
        this.owner = owner;
        this.index = index;
        this.field = field;
        this.declared = declared;
        this.xmlNamespace = xmlNamespace;
        this.shape = FieldShape.of(field);
        this.kind = shape.kind();
        this.many = shape.many();
        this.name = field.getName();
        this.term = declared.term().isEmpty() ? name : declared.term();
        this.iri = declared.iri();
        this.uniqueLanguage = declared.uniqueLanguage();
        this.form = declared.form();
        this.datatype = datatype(form, shape);
        this.codeLists = List.of(declared.codeLists());
        this.edcUnwritable = declared.edcUnwritable();
        this.edcRepeatsLanguage = declared.edcRepeatsLanguage();
        this.sameKind = declared.sameKind();
        this.edcIri = declared.edcIri().isEmpty() ? iri : declared.edcIri();
        this.edcScheme = declared.edcClosed() ? codeLists.get(0).scheme() : declared.edcScheme();
        this.current = Cardinality.parse(declared.loq());
        this.earlier = declared.loq310().isEmpty() ? current : Cardinality.parse(declared.loq310());
        this.accreditation = accreditation(owner, declared, earlier);
        this.credential = Cardinality.parse(declared.edc());
        for (ApplicationProfile profile : ApplicationProfile.values()) {
            if (carries(profile)) {
                carriers.add(profile);
            }
        }
        field.setAccessible(true);
    }

    private static Datatype datatype(ValueForm form, FieldShape shape) {
        return switch (form) {
            case URI, MAIL_ADDRESS -> Datatype.ANY_URI;
            default -> shape.datatype();
        };
    }

    private static Cardinality accreditation(TypeDeclaration owner, ElmProperty declared, Cardinality earlier) {
        if (!owner.ams()) {
            return Cardinality.ABSENT;
        }
        return declared.ams().isEmpty() ? earlier : Cardinality.parse(declared.ams());
    }

    /** The class that has the property. */
    public TypeDeclaration owner() {
        return owner;
    }

    /** The place among the properties of its class, in the order of the XML elements, from 0. */
    public int index() {
        return index;
    }

    /** The name of the property, of its accessor and of its XML element. */
    public String name() {
        return name;
    }

    /** The namespace of the XML element; {@link org.elmport.elm.Namespaces#NEUTRAL} for that of the version. */
    public String xmlNamespace() {
        return xmlNamespace;
    }

    /** The RDF property, as prefix and local name. */
    public String iri() {
        return iri;
    }

    /** The same in one profile: credentials have another one in places. */
    public String iri(ApplicationProfile profile) {
        return profile.family() == ApplicationProfile.Family.EDC ? edcIri : iri;
    }

    /** The JSON-LD term. */
    public String term() {
        return term;
    }

    /** What the values are. */
    public PropertyKind kind() {
        return kind;
    }

    /** The datatype of a literal. */
    public Datatype datatype() {
        return datatype;
    }

    /** What a literal must look like beyond its datatype. */
    public ValueForm form() {
        return form;
    }

    /**
     * Lists that a concept of a dataset must be taken from; empty where any concept will do. In credentials the list to
     * choose from, bound to it only where {@link #edcScheme()} is there.
     */
    public List<CodeList> codeLists() {
        return codeLists;
    }

    /** Whether the concepts are restricted to code lists, and stand in XML without labels. */
    public boolean closedConcept() {
        return !codeLists.isEmpty();
    }

    /** The scheme that the shapes want for a concept in credentials; empty where any scheme will do. */
    public String edcScheme() {
        return edcScheme;
    }

    /**
     * Whether the context of credentials has no term for the property, or one that makes the value disappear, so that
     * it is never written there.
     */
    public boolean edcUnwritable() {
        return edcUnwritable;
    }

    /** Whether each language may occur only once. */
    public boolean uniqueLanguage() {
        return uniqueLanguage;
    }

    /** Whether each language may occur only once in a profile. */
    public boolean uniqueLanguage(ApplicationProfile profile) {
        boolean credentials = profile.family() == ApplicationProfile.Family.EDC;
        return uniqueLanguage && !(credentials && edcRepeatsLanguage);
    }

    /** Whether a link must lead to the same kind as its owner. */
    public boolean sameKind() {
        return sameKind;
    }

    /** The class of a node that is a value of the property. */
    public TypeDeclaration typeOf(ElmNode node) {
        TypeDeclaration only = onlyType.get();
        if (only != null) {
            return only;
        }
        TypeDeclaration type = owner.model().type(node.getClass());
        if (Modifier.isFinal(shape.valueType().getModifiers())) {
            onlyType.set(type);
        }
        return type;
    }

    /** The classes a link may lead to, or those of an inline node, in any profile. */
    public List<TypeDeclaration> range() {
        return owner.model().implementations(shape.valueType());
    }

    /** The same in one profile; empty where that does not have the property. */
    public List<TypeDeclaration> range(ApplicationProfile profile) {
        List<TypeDeclaration> known = ranges.get(profile);
        return known == null ? ranges.computeIfAbsent(profile, this::findRange) : known;
    }

    private List<TypeDeclaration> findRange(ApplicationProfile profile) {
        if (cardinality(profile).absent()) {
            return List.of();
        }
        return range().stream()
                .filter(type -> type.in(profile))
                .filter(type ->
                        profile.family() == ApplicationProfile.Family.EDC ? credentialRange(type) : datasetRange(type))
                .toList();
    }

    private boolean credentialRange(TypeDeclaration type) {
        return !declared.edcQualificationsOnly()
                || owner.javaType() != Qualification.class
                || type.javaType() == Qualification.class;
    }

    /** In XML the element of an inline node says its class, so that there can be only one. */
    private boolean datasetRange(TypeDeclaration type) {
        return kind() == PropertyKind.LINK || type.javaType() == shape.valueType();
    }

    /** How often it occurs in a profile; absent where the profile does not have it. */
    public Cardinality cardinality(ApplicationProfile profile) {
        return switch (profile) {
            case LOQ_3_3_1 -> current;
            case LOQ_3_1_0 -> earlier;
            case AMS_3_1_0 -> accreditation;
            case EDC_3_2 -> credential;
        };
    }

    /** Whether documents of a profile can carry it: the profile has it, and its context does not break it. */
    public boolean carriedBy(ApplicationProfile profile) {
        return carriers.contains(profile);
    }

    private boolean carries(ApplicationProfile profile) {
        return !cardinality(profile).absent() && !(edcUnwritable && profile.family() == ApplicationProfile.Family.EDC);
    }

    /** How often the LOQ shapes want it; the same as the schema, or stricter. */
    public Cardinality shapesCardinality() {
        return declared.loqShapes().isEmpty() ? current : Cardinality.parse(declared.loqShapes());
    }

    /** Whether the class keeps a list of values. */
    public boolean many() {
        return many;
    }

    /** The values of a node: none, one or many. */
    public List<?> values(Object node) {
        Object value = raw(node);
        if (value == null) {
            return List.of();
        }
        return many ? (List<?>) value : List.of(value);
    }

    /** Adds a value to a node that is being read; the last one wins where there can be only one. */
    public void add(Object node, Object value) {
        try {
            if (!many) {
                field.set(node, value);
                return;
            }
            @SuppressWarnings("unchecked")
            List<Object> values = (List<Object>) field.get(node);
            if (values == null) {
                values = new ArrayList<>(2);
                field.set(node, values);
            }
            values.add(value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the field of a node holds: nothing, a value, or a list where the class keeps {@linkplain #many() many}. */
    @Nullable
    public Object raw(Object node) {
        try {
            return field.get(node);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What {@link #raw} does, to be made part of a larger handle. */
    MethodHandle getter() {
        try {
            return MethodHandles.lookup().unreflectGetter(field).asType(MethodType.genericMethodType(1));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return owner.name() + "." + name();
    }
}
