using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;

namespace Remit.Web.Outcomes;

/// <summary>
/// Checks an input against its annotations, whose messages are codes of refusals, and every text in it for what nobody
/// can have meant.
/// </summary>
internal static class InputRules
{
    public static ImmutableArray<Refusal> Check(object input)
    {
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(input, new ValidationContext(input), found, validateAllProperties: true);
        return
        [
            .. found.SelectMany(result =>
                result.MemberNames.Select(name => Refusal.Invalid(result.ErrorMessage!, FieldOf(name)))
            ),
            .. input.GetType().GetProperties().SelectMany(property => CheckTexts(property, input)),
        ];
    }

    private static IEnumerable<Refusal> CheckTexts(PropertyInfo property, object input)
    {
        var field = FieldOf(property.Name);
        var hasLimit = property.GetCustomAttribute<MaxLengthAttribute>() is not null;
        return property.GetValue(input) switch
        {
            string text => CheckText(text, field, hasLimit),
            IEnumerable<KeyValuePair<string, string>> texts => texts.SelectMany(text =>
                CheckText(text.Key, field, hasLimit: false).Concat(CheckText(text.Value, text.Key, hasLimit: false))
            ),
            IEnumerable<KeyValuePair<string, decimal>> numbers => numbers.SelectMany(number =>
                CheckText(number.Key, field, hasLimit: false)
            ),
            _ => [],
        };
    }

    private static IEnumerable<Refusal> CheckText(string? text, string field, bool hasLimit)
    {
        if (text is not null && !PlainText.IsPlain(text))
        {
            yield return Refusal.Invalid("text-unreadable", field);
        }

        if (text?.Length > PlainText.Longest && !hasLimit)
        {
            yield return Refusal.Invalid("text-too-long", field);
        }
    }

    private static string FieldOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
