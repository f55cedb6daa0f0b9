package org.elmport.elm.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Address;
import org.elmport.elm.Agent;
import org.elmport.elm.Amount;
import org.elmport.elm.AwardingOpportunity;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.Claim;
import org.elmport.elm.Concept;
import org.elmport.elm.ContactPoint;
import org.elmport.elm.CredentialStatus;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.DisplayDetail;
import org.elmport.elm.DisplayParameter;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.EuropeanDigitalPresentation;
import org.elmport.elm.Evidence;
import org.elmport.elm.Geometry;
import org.elmport.elm.GradingScheme;
import org.elmport.elm.Grant;
import org.elmport.elm.Group;
import org.elmport.elm.Identifier;
import org.elmport.elm.IndividualDisplay;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningActivity;
import org.elmport.elm.LearningActivitySpecification;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.LearningAssessmentSpecification;
import org.elmport.elm.LearningEntitlement;
import org.elmport.elm.LearningEntitlementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.LegalIdentifier;
import org.elmport.elm.Location;
import org.elmport.elm.MediaObject;
import org.elmport.elm.Note;
import org.elmport.elm.Organisation;
import org.elmport.elm.PeriodOfTime;
import org.elmport.elm.Person;
import org.elmport.elm.Phone;
import org.elmport.elm.PriceDetail;
import org.elmport.elm.Proof;
import org.elmport.elm.Qualification;
import org.elmport.elm.QualificationReference;
import org.elmport.elm.ResultCategory;
import org.elmport.elm.ResultDistribution;
import org.elmport.elm.ShortenedGrading;
import org.elmport.elm.TermsOfUse;
import org.elmport.elm.VerificationCheck;
import org.elmport.elm.WebResource;

/** The table of the whole model, read once from the declarations; immutable, shared between threads. */
public final class ElmModel {

    /** Records first, in the order in which LOQ wants their containers; what only credentials have comes last. */
    private static final List<Class<?>> CLASSES = List.of(
            LearningOpportunity.class,
            LearningAchievementSpecification.class,
            Qualification.class,
            QualificationReference.class,
            LearningOutcome.class,
            LearningActivitySpecification.class,
            LearningAssessmentSpecification.class,
            LearningEntitlementSpecification.class,
            Agent.class,
            Organisation.class,
            Group.class,
            Accreditation.class,
            GradingScheme.class,
            Location.class,
            Identifier.class,
            LegalIdentifier.class,
            Note.class,
            WebResource.class,
            Concept.class,
            PeriodOfTime.class,
            CreditPoint.class,
            AwardingOpportunity.class,
            PriceDetail.class,
            Amount.class,
            Grant.class,
            Address.class,
            Geometry.class,
            ContactPoint.class,
            Phone.class,
            MediaObject.class,
            EuropeanDigitalCredential.class,
            EuropeanDigitalPresentation.class,
            Person.class,
            LearningAchievement.class,
            LearningActivity.class,
            LearningAssessment.class,
            LearningEntitlement.class,
            Claim.class,
            AwardingProcess.class,
            DisplayParameter.class,
            IndividualDisplay.class,
            DisplayDetail.class,
            Evidence.class,
            CredentialStatus.class,
            TermsOfUse.class,
            Proof.class,
            VerificationCheck.class,
            ResultDistribution.class,
            ResultCategory.class,
            ShortenedGrading.class);

    private static final class Holder {
        private static final ElmModel INSTANCE = new ElmModel();
    }

    private final Map<Class<?>, TypeDeclaration> byClass = new LinkedHashMap<>();
    private final Map<String, TypeDeclaration> byName = new LinkedHashMap<>();
    private final List<TypeDeclaration> types = new ArrayList<>();

    private ElmModel() {
        for (Class<?> javaType : CLASSES) {
            TypeDeclaration type = new TypeDeclaration(this, types.size(), javaType);
            types.add(type);
            byClass.put(javaType, type);
            byName.put(type.name(), type);
        }
    }

    /** The model. */
    public static ElmModel get() {
        return Holder.INSTANCE;
    }

    /** All classes; records of LOQ first, in the order of their containers. */
    public List<TypeDeclaration> types() {
        return Collections.unmodifiableList(types);
    }

    /** The declaration of a Java class of the model. */
    public TypeDeclaration type(Class<?> javaType) {
        TypeDeclaration type = byClass.get(javaType);
        if (type == null) {
            throw new IllegalArgumentException(javaType + " is no class of the model");
        }
        return type;
    }

    /** The class of that name, which is its JSON-LD type. */
    public Optional<TypeDeclaration> type(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<TypeDeclaration> implementations(Class<?> javaType) {
        return types.stream()
                .filter(type -> javaType.isAssignableFrom(type.javaType()))
                .toList();
    }
}
