using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Remit.Web.Outcomes;

/// <summary>Checks an input against its annotations, whose messages are codes of refusals.</summary>
internal static class InputRules
{
    public static ImmutableArray<Refusal> Check(object input)
    {
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(input, new ValidationContext(input), found, validateAllProperties: true);
        return
        [
            .. found.SelectMany(result =>
                result.MemberNames.Select(name =>
                    Refusal.Invalid(result.ErrorMessage!, JsonNamingPolicy.CamelCase.ConvertName(name))
                )
            ),
        ];
    }
}
