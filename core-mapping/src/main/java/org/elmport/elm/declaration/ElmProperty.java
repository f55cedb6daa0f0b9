package org.elmport.elm.declaration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.elmport.vocabulary.CodeList;

/**
 * Declares a property of the European Learning Model. Name and namespace of the XML element are those of JAXB; the
 * Java type says whether it is a text, a literal, a concept, an inline node or a link.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ElmProperty {

    /** The RDF property, as prefix and local name. */
    String iri();

    /** The JSON-LD term, where it is not the name of the property. */
    String term() default "";

    /** Code lists that a concept must be taken from; none means any concept. */
    CodeList[] codeLists() default {};

    /** What a literal must look like, where its Java type does not say it. */
    ValueForm form() default ValueForm.ANY;

    /** How often it occurs in LOQ 3.3.1, such as {@code 1..*}; {@code 0..0} where LOQ does not have it. */
    String loq() default "0..0";

    /** How often it occurs in LOQ 3.1.0, where that differs. */
    String loq310() default "";

    /** How often the LOQ shapes want it, where they are stricter than the schema. */
    String loqShapes() default "";

    /** How often it occurs in AMS 3.1.0, where that differs from LOQ 3.1.0. */
    String ams() default "";

    /** How often it occurs in credentials, as the shapes of ELM 3.2 want it; {@code 0..0} where they do not have it. */
    String edc() default "0..0";

    /** The RDF property in credentials, where it is another one. */
    String edcIri() default "";

    /** Whether the shapes for credentials want the scheme of the code list; otherwise any concept will do there. */
    boolean edcClosed() default false;

    /** The scheme that the shapes for credentials want, where it is not that of the one code list. */
    String edcScheme() default "";

    /**
     * Whether the context of credentials has no term for it, or one that makes the value disappear: such a property is
     * never written.
     */
    boolean edcUnwritable() default false;

    /** Whether in credentials that of a qualification must lead to qualifications. */
    boolean edcQualificationsOnly() default false;

    /** Whether in credentials a language may occur more than once, though not elsewhere. */
    boolean edcRepeatsLanguage() default false;

    /** Whether each language may occur only once among the values. */
    boolean uniqueLanguage() default false;

    /** Whether a link must lead to the same kind: specification to specification, qualification to qualification. */
    boolean sameKind() default false;
}
