namespace Remit.Web.Ui;

/// <summary>Names the resource file with the words of layout and shared components.</summary>
public sealed class UiWords;
