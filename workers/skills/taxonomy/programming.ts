export const programming = `
Python = python 3, python2, python programming
Java = core java, j2ee, java se, java ee, jee, jakarta ee, advanced java ~ Kotlin, Scala, C#
JavaScript = js!, java script, ecmascript, vanilla js, es6 ~ TypeScript
TypeScript = ts!, type script > JavaScript
C! = c language, c programming, embedded c, ansi c ~ C++
C++ = cpp, c plus plus, modern c++ ~ C
C# = csharp, c sharp, c#.net > .NET
F# = fsharp, f sharp > .NET
Go! = golang, go lang, go language
Rust! = rust lang, rustlang
R! = r language, r programming, rstudio, r studio, r shiny
Ruby! = ruby language
PHP = php7, php8, core php
Swift! = swift language, swift 5
Kotlin ~ Java
Scala!
Perl
Dart!
Julia! = julia language
Haskell
Elixir!
Erlang
Clojure
Groovy!
Objective-C = objective c, objectivec, obj-c ~ Swift
Visual Basic = vb.net, vb6, vba macros! > .NET
VBA = excel vba, visual basic for applications
COBOL
Fortran
Assembly Language = assembler!, x86 assembly, arm assembly
MATLAB = mat lab
Simulink = matlab simulink > MATLAB
LabVIEW = lab view
Lua
Solidity
Bash = bash scripting, bash shell ~ Shell Scripting
Shell Scripting = shell script, unix shell scripting, shell programming
PowerShell = power shell ~ Bash
SQL = structured query language, sql queries, sql programming
PL/SQL = plsql, pl sql > SQL
T-SQL = transact sql, tsql > SQL, SQL Server
ABAP = sap abap
Apex! = salesforce apex > Salesforce
HTML5 = html, html 5
CSS3 = css, css 3
XML
JSON
YAML
Regular Expressions = regex, regexp
Data Structures = data structure, dsa, data structures and algorithms
Algorithms = algorithm design
Object-Oriented Programming = oop, oops!, object oriented programming, object oriented design, ooad
Functional Programming
Design Patterns = software design patterns
Concurrency = multithreading, multi threading, concurrent programming
asyncio = async programming, async python, asynchronous programming > Python
LaTeX! = overleaf
VHDL ~ Verilog
Verilog = verilog hdl ~ SystemVerilog
SystemVerilog = system verilog
Zig! = zig language
Nim! = nim language
OCaml
Scheme! = racket
Prolog
Smalltalk
Ada! = ada language
Delphi! = object pascal
Awk
Makefile = gnu make
CMake
Bazel
Gradle
Maven! = apache maven
npm
Yarn! = yarn package manager
ESLint
Memory Management
Compiler Design = llvm
Parallel Computing = openmp, mpi programming
CUDA = gpu programming
Qt! = qt framework, qml > C++
Boost! = boost c++ > C++
ROS! = robot operating system, ros2
`;
