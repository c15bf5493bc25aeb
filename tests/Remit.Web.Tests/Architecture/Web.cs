using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Remit.Web.Tests.Architecture;

/// <summary>The compiled application: which of its types uses which, method bodies included.</summary>
internal static class Web
{
    private const string Root = "Remit.Web";

    private static readonly ModuleDefinition Module = ModuleDefinition.ReadModule(typeof(Program).Assembly.Location);

    /// <summary>Each use of one of our types by another of our types, by full name of the outermost types.</summary>
    public static IReadOnlySet<(TypeDefinition From, TypeDefinition To)> Uses { get; } =
        Types()
            .SelectMany(from => UsedBy(from).Select(to => (From: Outermost(from), To: Outermost(to))))
            .Where(use => use.From != use.To)
            .ToHashSet();

    /// <summary>The methods called from a type's own methods, lambdas and state machines.</summary>
    public static IEnumerable<(TypeDefinition From, MethodReference Called)> Calls() =>
        Types()
            .SelectMany(type =>
                type.Methods.Where(method => method.HasBody)
                    .SelectMany(method => method.Body.Instructions)
                    .Select(instruction => instruction.Operand)
                    .OfType<MethodReference>()
                    .Select(called => (Outermost(type), called))
            );

    /// <summary>The part of the application a type is in: <c>Data</c>, <c>Features.Asking</c>; empty for the top.</summary>
    public static string PartOf(TypeDefinition type)
    {
        var parts = type.Namespace.Split('.').Skip(2).ToArray();
        return parts is ["Features", var noun, ..] ? $"Features.{noun}" : parts.FirstOrDefault() ?? "";
    }

    private static IEnumerable<TypeDefinition> Types() =>
        Module.GetAllTypes().Where(type => Outermost(type).Namespace.StartsWith(Root, StringComparison.Ordinal));

    private static TypeDefinition Outermost(TypeDefinition type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeDefinition> UsedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> used =
        [
            type.BaseType,
            .. type.Interfaces.Select(one => one.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(UsedBy),
            .. type.CustomAttributes.Select(one => one.AttributeType),
        ];
        return used.OfType<TypeReference>().SelectMany(Parts).Select(Ours).OfType<TypeDefinition>();
    }

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method) =>
        method
            .Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.HasBody ? method.Body.Variables.Select(local => local.VariableType) : [])
            .Concat(method.HasBody ? method.Body.Instructions.SelectMany(one => UsedBy(one.Operand)) : []);

    private static IEnumerable<TypeReference?> UsedBy(object? operand) =>
        operand switch
        {
            GenericInstanceMethod call => [call.DeclaringType, .. call.GenericArguments],
            TypeReference type => [type],
            MemberReference member => [member.DeclaringType],
            _ => [],
        };

    private static IEnumerable<TypeReference> Parts(TypeReference type) =>
        type switch
        {
            GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
            TypeSpecification wrapped => Parts(wrapped.ElementType),
            _ => [type],
        };

    private static TypeDefinition? Ours(TypeReference type) =>
        type is not GenericParameter && type.Scope == Module ? type.Resolve() : null;
}
