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

    /** How often it occurs in LOQ 3.3.1, such as {@code 1..*}. */
    String loq();

    /** How often it occurs in LOQ 3.1.0, where that differs. */
    String loq310() default "";

    /** How often the LOQ shapes want it, where they are stricter than the schema. */
    String loqShapes() default "";

    /** Whether each language may occur only once among the values. */
    boolean uniqueLanguage() default false;

    /** Whether a link must lead to the same kind: specification to specification, qualification to qualification. */
    boolean sameKind() default false;
}
