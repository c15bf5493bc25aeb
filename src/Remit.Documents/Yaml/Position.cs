using System.Runtime.InteropServices;

namespace Remit.Documents.Yaml;

/// <summary>A place in a text: line and column from 1, and the character's index from 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Position(int Line, int Column, int Index);
